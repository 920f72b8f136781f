// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Mcu req state. (XAPI Pbx.McuReqState)</summary>
[Naming(Naming.AsWritten)]
public enum McuReqState
{
    Pending,
    Success,
    Failure,
}
