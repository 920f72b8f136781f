// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Direction type. (XAPI Pbx.DirectionType)</summary>
[Naming(Naming.AsWritten)]
public enum DirectionType
{
    None,
    Inbound,
    Outbound,
    Both,
}
