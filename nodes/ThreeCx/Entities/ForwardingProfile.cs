// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Forwarding profile. (XAPI Pbx.ForwardingProfile)</summary>
[Naming(Naming.AsWritten)]
public sealed record ForwardingProfile
{
    public Optional<bool> AcceptMultipleCalls { get; init; }

    public Optional<JsonText<AvailableRouting>> AvailableRoute { get; init; }

    public Optional<JsonText<AwayRouting>> AwayRoute { get; init; }

    public Optional<bool> BlockPushCalls { get; init; }

    public Optional<string> CustomMessage { get; init; }

    public Optional<string> CustomName { get; init; }

    public Optional<bool> DisableRingGroupCalls { get; init; }

    public Optional<int> Id { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<int> NoAnswerTimeout { get; init; }

    public Optional<bool> OfficeHoursAutoQueueLogOut { get; init; }

    public Optional<bool> RingMyMobile { get; init; }
}
