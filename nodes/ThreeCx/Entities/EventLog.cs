// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Event log. (XAPI Pbx.EventLog)</summary>
[Naming(Naming.AsWritten)]
public sealed record EventLog
{
    public Optional<int> EventId { get; init; }

    public Optional<string> Group { get; init; }

    public Optional<string> GroupName { get; init; }

    public Optional<int> Id { get; init; }

    public Optional<string> Message { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> Params { get; init; }

    public Optional<string> Source { get; init; }

    public Optional<DateTimeOffset> TimeGenerated { get; init; }

    public Optional<EventLogType> Type { get; init; }
}
