// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Statistic sla. (XAPI Pbx.StatisticSla)</summary>
[Naming(Naming.AsWritten)]
public sealed record StatisticSla
{
    public Optional<long> BadSlaCallsCount { get; init; }

    public Optional<string> Dn { get; init; }

    public Optional<string> QueueDnNumber { get; init; }

    public Optional<long> ReceivedCount { get; init; }
}
