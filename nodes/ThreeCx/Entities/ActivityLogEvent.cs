// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Activity log event. (XAPI Pbx.ActivityLogEvent)</summary>
[Naming(Naming.AsWritten)]
public sealed record ActivityLogEvent
{
    public Optional<long> Index { get; init; }

    public Optional<string> Message { get; init; }

    public Optional<DateTimeOffset> TimeStamp { get; init; }
}
