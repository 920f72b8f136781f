// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Polling strategy type. (XAPI Pbx.PollingStrategyType)</summary>
[Naming(Naming.AsWritten)]
public enum PollingStrategyType
{
    Hunt,
    RingAll,
    HuntRandomStart,
    NextAgent,
    LongestWaiting,
    LeastTalkTime,
    FewestAnswered,
    HuntBy3s,
    First3Available,

    [Option(Value = "SkillBasedRouting_RingAll")]
    SkillBasedRoutingRingAll,

    [Option(Value = "SkillBasedRouting_HuntRandomStart")]
    SkillBasedRoutingHuntRandomStart,

    [Option(Value = "SkillBasedRouting_RoundRobin")]
    SkillBasedRoutingRoundRobin,

    [Option(Value = "SkillBasedRouting_FewestAnswered")]
    SkillBasedRoutingFewestAnswered,
}
