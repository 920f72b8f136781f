// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Downloads a chat messages history.</summary>
[Action("Chat Messages History View", "Download Chat Messages History", "GET",
    "/ChatMessagesHistoryView/Pbx.DownloadChatMessagesHistory(clientTimeZone={clientTimeZone})")]
[Answer<ChatMessagesHistoryView>(IsList = true)]
public sealed class DownloadChatMessagesHistory : XapiAction<DownloadChatMessagesHistoryParameters>;

/// <summary>Parameters of <see cref="DownloadChatMessagesHistory"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record DownloadChatMessagesHistoryParameters : ListQuery
{
    public required string? ClientTimeZone { get; init; }
}

/// <summary>Lists chat messages history views.</summary>
[Action("Chat Messages History View", "List Chat Messages History View", "GET", "/ChatMessagesHistoryView")]
[Answer<ChatMessagesHistoryView>(IsList = true)]
public sealed class ListChatMessagesHistoryView : XapiAction<ListQuery>;
