// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>General live chat settings. (XAPI Pbx.GeneralLiveChatSettings)</summary>
[Naming(Naming.AsWritten)]
public sealed record GeneralLiveChatSettings
{
    public Optional<bool> AllowSoundNotifications { get; init; }

    public Optional<Authentication> Authentication { get; init; }

    public Optional<bool> DisableOfflineMessages { get; init; }

    public Optional<bool> EnableGA { get; init; }

    public Optional<bool> EnableOnMobile { get; init; }

    public Optional<bool> GdprEnabled { get; init; }

    public Optional<LiveChatGreeting> Greeting { get; init; }
}
