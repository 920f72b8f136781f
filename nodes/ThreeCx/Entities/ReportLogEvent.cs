// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Report log event. (XAPI Pbx.ReportLogEvent)</summary>
[Naming(Naming.AsWritten)]
public sealed record ReportLogEvent
{
    public Optional<int> EventId { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> Params { get; init; }

    public Optional<string> Source { get; init; }

    public Optional<EventLogType> Type { get; init; }
}
