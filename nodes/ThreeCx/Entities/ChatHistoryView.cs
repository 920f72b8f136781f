// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Chat history view. (XAPI Pbx.ChatHistoryView)</summary>
[Naming(Naming.AsWritten)]
public sealed record ChatHistoryView
{
    public Optional<string> ChatName { get; init; }

    public Optional<int> ConversationId { get; init; }

    public Optional<string> FromName { get; init; }

    public Optional<string> FromNo { get; init; }

    public Optional<bool> IsExternal { get; init; }

    public Optional<string> Message { get; init; }

    public Optional<string> ParticipantEmail { get; init; }

    public Optional<string> ParticipantIp { get; init; }

    public Optional<string> ParticipantPhone { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> ParticipantsGroupsArray { get; init; }

    public Optional<string> ProviderName { get; init; }

    public Optional<ChatType> ProviderType { get; init; }

    public Optional<string> QueueNumber { get; init; }

    public Optional<string> Source { get; init; }

    public Optional<DateTimeOffset> TimeSent { get; init; }
}
