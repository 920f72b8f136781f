// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Abandoned chats statistics. (XAPI Pbx.AbandonedChatsStatistics)</summary>
[Naming(Naming.AsWritten)]
public sealed record AbandonedChatsStatistics
{
    public Optional<int> ChatId { get; init; }

    public Optional<DateTimeOffset> DateOfRequest { get; init; }

    public Optional<string> ParticipantEmail { get; init; }

    public Optional<string> ParticipantMessage { get; init; }

    public Optional<string> ParticipantName { get; init; }

    public Optional<string> ParticipantNumber { get; init; }

    public Optional<string> QueueDisplayName { get; init; }

    public Optional<string> QueueNo { get; init; }

    public Optional<string> ReasonForAbandoned { get; init; }

    public Optional<string> ReasonForDealtWith { get; init; }

    public Optional<string> Source { get; init; }
}
