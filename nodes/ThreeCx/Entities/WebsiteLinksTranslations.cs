// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Website links translations. (XAPI Pbx.WebsiteLinksTranslations)</summary>
[Naming(Naming.AsWritten)]
public sealed record WebsiteLinksTranslations
{
    public Optional<string> AuthenticationMessage { get; init; }

    public Optional<string> EndingMessage { get; init; }

    public Optional<string> FirstResponseMessage { get; init; }

    public Optional<string> GdprMessage { get; init; }

    public Optional<string> GreetingMessage { get; init; }

    public Optional<string> GreetingOfflineMessage { get; init; }

    public Optional<string> InviteMessage { get; init; }

    public Optional<string> OfflineEmailMessage { get; init; }

    public Optional<string> OfflineFinishMessage { get; init; }

    public Optional<string> OfflineFormInvalidEmail { get; init; }

    public Optional<string> OfflineFormInvalidName { get; init; }

    public Optional<string> OfflineFormMaximumCharactersReached { get; init; }

    public Optional<string> OfflineNameMessage { get; init; }

    public Optional<string> StartChatButtonText { get; init; }

    public Optional<string> UnavailableMessage { get; init; }

    public Optional<string> WindowTitle { get; init; }
}
