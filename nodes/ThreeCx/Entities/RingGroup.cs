using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Extensions that ring together. (XAPI Pbx.RingGroup)</summary>
[Naming(Naming.AsWritten)]
public sealed record RingGroup : ClickToCall
{
    [Parameter(Description = "Where calls go in the break.", Example = "{ \"Route\": { \"To\": \"VoiceMail\", \"Number\": \"100\" } }")]
    public Optional<JsonText<Route>> BreakRoute { get; init; }

    [Parameter(Description = "Where callers go whom nobody takes.", Example = "{ \"To\": \"Extension\", \"Number\": \"100\" }")]
    public Optional<JsonText<Destination>> ForwardNoAnswer { get; init; }

    [Parameter(Description = "File that callers hear first.", Example = "greeting.wav")]
    public Optional<string> GreetingFile { get; init; }

    [Parameter(Description = "Where calls go on holidays.",
        Example = "{ \"IsPromptEnabled\": true, \"Prompt\": \"closed.wav\", \"Route\": { \"To\": \"None\" } }")]
    public Optional<JsonText<Route>> HolidaysRoute { get; init; }

    [Parameter(Description = "Set by the PBX.")]
    public Optional<bool> IsRegistered { get; init; }

    [Navigation]
    [Parameter(Description = "The extensions that it rings. Comes back only with $expand.",
        Example = "[{ \"Number\": \"101\" }, { \"Number\": \"102\" }]")]
    public Optional<JsonText<IReadOnlyList<RingGroupMember>>> Members { get; init; }

    [Parameter(Description = "Address of loudspeakers, for Paging.", Example = "224.0.1.75")]
    public Optional<string> MulticastAddress { get; init; }

    [Parameter(Description = "Their codec.", Example = "G722")]
    public Optional<string> MulticastCodec { get; init; }

    [Parameter(Description = "Milliseconds a packet.", Example = "20")]
    public Optional<int> MulticastPacketTime { get; init; }

    [Parameter(Description = "Their port.", Example = "10000")]
    public Optional<int> MulticastPort { get; init; }

    [Parameter(Description = "What it is called.", Example = "Front desk")]
    public Optional<string> Name { get; init; }

    [Parameter(Description = "Where calls go out of office hours.", Example = "{ \"Route\": { \"To\": \"VoiceMail\", \"Number\": \"100\" } }")]
    public Optional<JsonText<Route>> OutOfOfficeRoute { get; init; }

    [Parameter(Description = "All at once, one after the other, or as an announcement by loudspeaker.")]
    public Optional<StrategyType> RingStrategy { get; init; }

    [Parameter(Description = "Seconds that it rings.", Example = "20")]
    public Optional<int> RingTime { get; init; }

    [Parameter(Description = "Further addresses for voicemail.", Example = "office@example.com")]
    public Optional<string> VMEmailList { get; init; }

    [Parameter(Description = "What is mailed when a message is left, and whether it is deleted then.")]
    public Optional<VMEmailOptionsType> VMEmailOptions { get; init; }
}
