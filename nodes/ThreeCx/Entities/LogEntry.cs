// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Log entry. (XAPI Pbx.LogEntry)</summary>
[Naming(Naming.AsWritten)]
public sealed record LogEntry
{
    public Optional<string> Text { get; init; }

    public Optional<DateTimeOffset> TimeStamp { get; init; }
}
