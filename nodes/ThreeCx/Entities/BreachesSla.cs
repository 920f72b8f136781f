// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Breaches sla. (XAPI Pbx.BreachesSla)</summary>
[Naming(Naming.AsWritten)]
public sealed record BreachesSla
{
    public Optional<string> CallerId { get; init; }

    public Optional<DateTimeOffset> CallTime { get; init; }

    public Optional<string> Queue { get; init; }

    public Optional<string> QueueDnNumber { get; init; }

    public Optional<string> WaitingTime { get; init; }
}
