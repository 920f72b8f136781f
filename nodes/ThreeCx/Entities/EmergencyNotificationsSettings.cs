// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Emergency notifications settings. (XAPI Pbx.EmergencyNotificationsSettings)</summary>
[Naming(Naming.AsWritten)]
public sealed record EmergencyNotificationsSettings
{
    public Optional<ChatRecipientsType> ChatRecipients { get; init; }

    [Navigation]
    public Optional<JsonText<Peer>> EmergencyDNPrompt { get; init; }

    public Optional<string> EmergencyPlayPrompt { get; init; }

    public Optional<string> SpecifiedList { get; init; }
}
