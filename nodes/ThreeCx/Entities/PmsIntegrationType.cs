// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Pms integration type. (XAPI Pbx.PmsIntegrationType)</summary>
[Naming(Naming.AsWritten)]
public enum PmsIntegrationType
{
    [Option(Value = "tcxpms")]
    Tcxpms,

    [Option(Value = "fidelio")]
    Fidelio,
}
