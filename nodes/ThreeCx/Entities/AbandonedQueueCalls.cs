// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Abandoned queue calls. (XAPI Pbx.AbandonedQueueCalls)</summary>
[Naming(Naming.AsWritten)]
public sealed record AbandonedQueueCalls
{
    public Optional<string> CallerId { get; init; }

    public Optional<string> CallHistoryId { get; init; }

    public Optional<DateTimeOffset> CallTime { get; init; }

    public Optional<DateTimeOffset> CallTimeForCsv { get; init; }

    public Optional<string> ExtensionDisplayName { get; init; }

    public Optional<string> ExtensionDn { get; init; }

    public Optional<bool> IsLoggedIn { get; init; }

    public Optional<long> PollingAttempts { get; init; }

    public Optional<string> QueueDisplayName { get; init; }

    public Optional<string> QueueDn { get; init; }

    public Optional<string> WaitTime { get; init; }
}
