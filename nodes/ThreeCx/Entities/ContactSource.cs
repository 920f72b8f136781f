// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Contact source. (XAPI Pbx.ContactSource)</summary>
[Naming(Naming.AsWritten)]
public enum ContactSource
{
    [Option("3CX", Value = "3CX")]
    Value3CX,
    CRM,
    Google,
    M365,
}
