// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>X outbound rule purge. (XAPI Pbx.XOutboundRulePurge)</summary>
[Naming(Naming.AsWritten)]
public sealed record XOutboundRulePurge
{
    public Optional<JsonText<IReadOnlyList<int>>> Ids { get; init; }
}
