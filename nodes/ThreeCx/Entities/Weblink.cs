// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Weblink. (XAPI Pbx.Weblink)</summary>
[Naming(Naming.AsWritten)]
public sealed record Weblink
{
    public Optional<JsonText<LiveChatAdvancedSettings>> Advanced { get; init; }

    public Optional<bool> CallsEnabled { get; init; }

    public Optional<JsonText<LiveChatBox>> ChatBox { get; init; }

    public Optional<bool> ChatEnabled { get; init; }

    public Optional<bool> DefaultRecord { get; init; }

    [Navigation]
    public Optional<JsonText<Peer>> DN { get; init; }

    public Optional<bool> EnableReCaptcha { get; init; }

    public Optional<JsonText<GeneralLiveChatSettings>> General { get; init; }

    public Optional<string> Group { get; init; }

    public Optional<bool> Hidden { get; init; }

    public Optional<int> Id { get; init; }

    public Optional<string> Link { get; init; }

    public Optional<bool> MeetingEnabled { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<JsonText<LiveChatStyling>> Styling { get; init; }

    public Optional<JsonText<WebsiteLinksTranslations>> Translations { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> Website { get; init; }
}
