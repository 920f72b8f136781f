// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Authentication type. (XAPI Pbx.AuthenticationType)</summary>
[Naming(Naming.AsWritten)]
public enum AuthenticationType
{
    No,
    Basic,
    Scenario,
}
