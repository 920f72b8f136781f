using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>A call queue. (XAPI Pbx.Queue)</summary>
[Naming(Naming.AsWritten)]
public sealed record Queue : ClickToCall
{
    [Parameter(Description = "Only agents who are available are rung.")]
    public Optional<bool> AgentAvailabilityMode { get; init; }

    [Navigation]
    [Parameter(Description = "Who takes its calls. Comes back only with $expand.", Example = "[{ \"Number\": \"101\", \"SkillGroup\": \"1\" }]")]
    public Optional<JsonText<IReadOnlyList<QueueAgent>>> Agents { get; init; }

    [Parameter(Description = "Tell callers how long it may take.")]
    public Optional<bool> AnnounceEstimatedWaitTime { get; init; }

    [Parameter(Description = "Seconds between these.", Example = "60")]
    public Optional<int> AnnounceEstimatedWaitTimeInterval { get; init; }

    [Parameter(Description = "Seconds between announcements.", Example = "60")]
    public Optional<int> AnnouncementInterval { get; init; }

    [Parameter(Description = "Tell callers their place.")]
    public Optional<bool> AnnounceQueuePosition { get; init; }

    [Parameter(Description = "An agent is logged out after so many missed calls; 0 for never.", Example = "3")]
    public Optional<int> AutoLogoutMissedCalls { get; init; }

    [Parameter(Description = "Where calls go in the break.", Example = "{ \"Route\": { \"To\": \"VoiceMail\", \"Number\": \"100\" } }")]
    public Optional<JsonText<Route>> BreakRoute { get; init; }

    [Parameter(Description = "Seconds after which callers may ask to be called back.", Example = "60")]
    public Optional<int> CallbackEnableTime { get; init; }

    [Parameter(Description = "A callback is offered, not forced.")]
    public Optional<bool> CallbackOfferOnly { get; init; }

    [Parameter(Description = "File that offers it.", Example = "callback.wav")]
    public Optional<string> CallbackOfferPrompt { get; init; }

    [Parameter(Description = "Digits before the number that is called back.", Example = "0")]
    public Optional<string> CallbackPrefix { get; init; }

    [Parameter(Description = "These files.", Example = "[\"wait.wav\"]")]
    public Optional<JsonText<IReadOnlyList<string>>> ComfortPrompts { get; init; }

    [Parameter(Description = "Play further files to those who wait.")]
    public Optional<bool> ComfortPromptsEnabled { get; init; }

    [Parameter(Description = "Seconds between them.", Example = "45")]
    public Optional<int> ComfortPromptsInterval { get; init; }

    [Parameter(Description = "File that is played before ForwardNoAnswer.", Example = "sorry.wav")]
    public Optional<string> DestinationNoAnswerPrompt { get; init; }

    [Parameter(Description = "Play an introduction.")]
    public Optional<bool> EnableIntro { get; init; }

    [Parameter(Description = "Where callers go whom nobody takes.", Example = "{ \"To\": \"Extension\", \"Number\": \"100\" }")]
    public Optional<JsonText<Destination>> ForwardNoAnswer { get; init; }

    [Parameter(Description = "File that the caller hears when a call is put through.", Example = "greeting.wav")]
    public Optional<string> GreetingFile { get; init; }

    [Parameter(Description = "Where calls go on holidays.",
        Example = "{ \"IsPromptEnabled\": true, \"Prompt\": \"closed.wav\", \"Route\": { \"To\": \"None\" } }")]
    public Optional<JsonText<Route>> HolidaysRoute { get; init; }

    [Parameter(Description = "Its file.", Example = "welcome.wav")]
    public Optional<string> IntroFile { get; init; }

    [Parameter(Description = "Set by the PBX.")]
    public Optional<bool> IsRegistered { get; init; }

    [Navigation]
    [Parameter(Description = "Who watches over it. Comes back only with $expand.", Example = "[{ \"Number\": \"100\" }]")]
    public Optional<JsonText<IReadOnlyList<QueueManager>>> Managers { get; init; }

    [Parameter(Description = "Seconds that a caller waits at most before ForwardNoAnswer.", Example = "300")]
    public Optional<int> MasterTimeout { get; init; }

    [Parameter(Description = "How many may wait; more go to ForwardNoAnswer.", Example = "20")]
    public Optional<int> MaxCallersInQueue { get; init; }

    [Parameter(Description = "Skills count for less the longer a caller waits.")]
    public Optional<bool> MaxWaitStrategyEnabled { get; init; }

    [Parameter(Description = "Seconds after which each group of skills is asked.", Example = "[30, 60]")]
    public Optional<JsonText<IReadOnlyList<int>>> MaxWaitTimeSkillGroupValues { get; init; }

    [Parameter(Description = "What it is called.", Example = "Support")]
    public Optional<string> Name { get; init; }

    [Parameter(Description = "Of what managers get mails.")]
    public Optional<JsonText<IReadOnlyList<QueueNotifyCode>>> NotifyCodes { get; init; }

    [Parameter(Description = "What those who wait hear.", Example = "onhold.wav")]
    public Optional<string> OnHoldFile { get; init; }

    [Parameter(Description = "Where calls go out of office hours.", Example = "{ \"Route\": { \"To\": \"VoiceMail\", \"Number\": \"100\" } }")]
    public Optional<JsonText<Route>> OutOfOfficeRoute { get; init; }

    [Parameter(Description = "Ring nobody before it has ended.")]
    public Optional<bool> PlayFullPrompt { get; init; }

    [Parameter(Description = "In which order agents are rung.")]
    public Optional<PollingStrategyType> PollingStrategy { get; init; }

    [Parameter(Description = "Its callers go before those of other queues.")]
    public Optional<bool> PriorityQueue { get; init; }

    [Parameter(Description = "Folder of the prompt set.", Example = "en")]
    public Optional<string> PromptSet { get; init; }

    [Parameter(Description = "Whether calls are recorded, and whether callers are asked.")]
    public Optional<QueueRecording> Recording { get; init; }

    [Parameter(Description = "When counters go back to zero.", Example = "{ \"Frequency\": \"Daily\", \"Time\": \"00:00:00\" }")]
    public Optional<JsonText<ResetQueueStatisticsSchedule>> ResetQueueStatisticsSchedule { get; init; }

    [Parameter(Description = "Counters go back to zero by a plan.")]
    public Optional<bool> ResetStatisticsScheduleEnabled { get; init; }

    [Parameter(Description = "Seconds that an agent is rung.", Example = "20")]
    public Optional<int> RingTimeout { get; init; }

    [Parameter(Description = "Agents of earlier groups of skills go on ringing.")]
    public Optional<bool> SkillBasedRingAllCumulativePollingEnabled { get; init; }

    [Parameter(Description = "Seconds in which a call should be taken.", Example = "30")]
    public Optional<int> SLATime { get; init; }

    [Parameter(Description = "Music stops while an announcement plays.")]
    public Optional<bool> StopBackgroundWhenPrompt { get; init; }

    [Parameter(Description = "Who gets chats.")]
    public Optional<TypeOfChatOwnershipType> TypeOfChatOwnershipType { get; init; }

    [Parameter(Description = "Further addresses for voicemail.", Example = "support@example.com")]
    public Optional<string> VMEmailList { get; init; }

    [Parameter(Description = "What is mailed when a message is left, and whether it is deleted then.")]
    public Optional<VMEmailOptionsType> VMEmailOptions { get; init; }

    [Parameter(Description = "Seconds that an agent has after a call.", Example = "10")]
    public Optional<int> WrapUpTime { get; init; }
}
