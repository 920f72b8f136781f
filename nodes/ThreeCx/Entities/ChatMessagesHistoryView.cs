// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Chat messages history view. (XAPI Pbx.ChatMessagesHistoryView)</summary>
[Naming(Naming.AsWritten)]
public sealed record ChatMessagesHistoryView
{
    public Optional<int> ConversationId { get; init; }

    public Optional<bool> IsExternal { get; init; }

    public Optional<string> Message { get; init; }

    public Optional<int> MessageId { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> ParticipantsGroupsArray { get; init; }

    public Optional<string> QueueNumber { get; init; }

    public Optional<string> Recipients { get; init; }

    public Optional<string> SenderParticipantEmail { get; init; }

    public Optional<string> SenderParticipantIp { get; init; }

    public Optional<string> SenderParticipantName { get; init; }

    public Optional<string> SenderParticipantNo { get; init; }

    public Optional<string> SenderParticipantPbx { get; init; }

    public Optional<string> SenderParticipantPhone { get; init; }

    public Optional<DateTimeOffset> TimeSent { get; init; }
}
