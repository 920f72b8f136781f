// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Queue. (XAPI Pbx.Queue)</summary>
[Naming(Naming.AsWritten)]
public sealed record Queue : ClickToCall
{
    public Optional<bool> AgentAvailabilityMode { get; init; }

    [Navigation]
    public Optional<JsonText<IReadOnlyList<QueueAgent>>> Agents { get; init; }

    public Optional<bool> AnnounceEstimatedWaitTime { get; init; }

    public Optional<int> AnnounceEstimatedWaitTimeInterval { get; init; }

    public Optional<int> AnnouncementInterval { get; init; }

    public Optional<bool> AnnounceQueuePosition { get; init; }

    public Optional<int> AutoLogoutMissedCalls { get; init; }

    public Optional<JsonText<Route>> BreakRoute { get; init; }

    public Optional<int> CallbackEnableTime { get; init; }

    public Optional<bool> CallbackOfferOnly { get; init; }

    public Optional<string> CallbackOfferPrompt { get; init; }

    public Optional<string> CallbackPrefix { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> ComfortPrompts { get; init; }

    public Optional<bool> ComfortPromptsEnabled { get; init; }

    public Optional<int> ComfortPromptsInterval { get; init; }

    public Optional<string> DestinationNoAnswerPrompt { get; init; }

    public Optional<bool> EnableIntro { get; init; }

    public Optional<JsonText<Destination>> ForwardNoAnswer { get; init; }

    public Optional<string> GreetingFile { get; init; }

    public Optional<JsonText<Route>> HolidaysRoute { get; init; }

    public Optional<string> IntroFile { get; init; }

    public Optional<bool> IsRegistered { get; init; }

    [Navigation]
    public Optional<JsonText<IReadOnlyList<QueueManager>>> Managers { get; init; }

    public Optional<int> MasterTimeout { get; init; }

    public Optional<int> MaxCallersInQueue { get; init; }

    public Optional<bool> MaxWaitStrategyEnabled { get; init; }

    public Optional<JsonText<IReadOnlyList<int>>> MaxWaitTimeSkillGroupValues { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<JsonText<IReadOnlyList<QueueNotifyCode>>> NotifyCodes { get; init; }

    public Optional<string> OnHoldFile { get; init; }

    public Optional<JsonText<Route>> OutOfOfficeRoute { get; init; }

    public Optional<bool> PlayFullPrompt { get; init; }

    public Optional<PollingStrategyType> PollingStrategy { get; init; }

    public Optional<bool> PriorityQueue { get; init; }

    public Optional<string> PromptSet { get; init; }

    public Optional<QueueRecording> Recording { get; init; }

    public Optional<JsonText<ResetQueueStatisticsSchedule>> ResetQueueStatisticsSchedule { get; init; }

    public Optional<bool> ResetStatisticsScheduleEnabled { get; init; }

    public Optional<int> RingTimeout { get; init; }

    public Optional<bool> SkillBasedRingAllCumulativePollingEnabled { get; init; }

    public Optional<int> SLATime { get; init; }

    public Optional<bool> StopBackgroundWhenPrompt { get; init; }

    public Optional<TypeOfChatOwnershipType> TypeOfChatOwnershipType { get; init; }

    public Optional<string> VMEmailList { get; init; }

    public Optional<VMEmailOptionsType> VMEmailOptions { get; init; }

    public Optional<int> WrapUpTime { get; init; }
}
