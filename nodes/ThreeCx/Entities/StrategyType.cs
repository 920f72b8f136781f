// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Strategy type. (XAPI Pbx.StrategyType)</summary>
[Naming(Naming.AsWritten)]
public enum StrategyType
{
    Hunt,
    RingAll,
    Paging,
}
