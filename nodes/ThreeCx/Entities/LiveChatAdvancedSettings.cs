// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Live chat advanced settings. (XAPI Pbx.LiveChatAdvancedSettings)</summary>
[Naming(Naming.AsWritten)]
public sealed record LiveChatAdvancedSettings
{
    public Optional<string> CallTitle { get; init; }

    public Optional<LiveChatCommunication> CommunicationOptions { get; init; }

    public Optional<bool> EnableDirectCall { get; init; }

    public Optional<bool> IgnoreQueueOwnership { get; init; }
}
