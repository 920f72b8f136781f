// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Last cdr and chat message timestamp. (XAPI Pbx.LastCdrAndChatMessageTimestamp)</summary>
[Naming(Naming.AsWritten)]
public sealed record LastCdrAndChatMessageTimestamp
{
    public Optional<DateTimeOffset> LastCdrStartedAt { get; init; }

    public Optional<DateTimeOffset> LastChatMessageTimeSent { get; init; }
}
