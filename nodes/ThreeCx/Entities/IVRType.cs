using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>How a receptionist is made. (XAPI Pbx.IVRType)</summary>
[Naming(Naming.AsWritten)]
public enum IVRType
{
    Default,
    CodeBased,
    ScriptBased,
    Wakeup,
}
