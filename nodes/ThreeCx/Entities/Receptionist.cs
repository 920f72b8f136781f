using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>A digital receptionist: the menu that answers a call. (XAPI Pbx.Receptionist)</summary>
[Naming(Naming.AsWritten)]
public sealed record Receptionist : Dn
{
    [Parameter(Description = "Where calls go in the break.", Example = "{ \"Route\": { \"To\": \"VoiceMail\", \"Number\": \"100\" } }")]
    public Optional<JsonText<Route>> BreakRoute { get; init; }

    [Navigation]
    [Parameter(Description = "What each key does. Comes back only with $expand.",
        Example = "[{ \"Input\": \"1\", \"ForwardType\": \"Extension\", \"PeerType\": \"Extension\", \"ForwardDN\": \"101\" }]")]
    public Optional<JsonText<IReadOnlyList<ReceptionistForward>>> Forwards { get; init; }

    [Parameter(Description = "Extension that gets text messages to its numbers.", Example = "101")]
    public Optional<string> ForwardSmsTo { get; init; }

    [Parameter(Description = "Where calls go on holidays.",
        Example = "{ \"IsPromptEnabled\": true, \"Prompt\": \"closed.wav\", \"Route\": { \"To\": \"None\" } }")]
    public Optional<JsonText<Route>> HolidaysRoute { get; init; }

    [Parameter(Description = "Number to which callers go who press a wrong key.", Example = "100")]
    public Optional<string> InvalidKeyForwardDN { get; init; }

    [Parameter(Description = "Set by the PBX.")]
    public Optional<bool> IsRegistered { get; init; }

    [Parameter(Description = "How it works: by keys, by a script, or as a wake-up call.")]
    public Optional<IVRType> IVRType { get; init; }

    [Parameter(Description = "What it is called.", Example = "Main menu")]
    public Optional<string> Name { get; init; }

    [Parameter(Description = "Where calls go out of office hours.", Example = "{ \"Route\": { \"To\": \"VoiceMail\", \"Number\": \"100\" } }")]
    public Optional<JsonText<Route>> OutOfOfficeRoute { get; init; }

    [Parameter(Description = "File that callers hear first, as List Custom Prompt gives it.", Example = "welcome.wav")]
    public Optional<string> PromptFilename { get; init; }

    [Parameter(Description = "Folder of the prompt set; left out, that of the system.", Example = "en")]
    public Optional<string> PromptSet { get; init; }

    [Parameter(Description = "Seconds until a caller who presses nothing is sent on.", Example = "10")]
    public Optional<int> Timeout { get; init; }

    [Parameter(Description = "Number to which the caller then goes, where the type needs one.", Example = "100")]
    public Optional<string> TimeoutForwardDN { get; init; }

    [Parameter(Description = "What is at that number.")]
    public Optional<PeerType> TimeoutForwardPeerType { get; init; }

    [Parameter(Description = "What then happens.")]
    public Optional<IVRForwardType> TimeoutForwardType { get; init; }

    [Parameter(Description = "Callers may dial an extension at any time.")]
    public Optional<bool> TransferEnable { get; init; }

    [Parameter(Description = "Voicemail by Microsoft Exchange.")]
    public Optional<bool> UseMSExchange { get; init; }
}
