// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Downloads a chat history.</summary>
[Action("Chat History View", "Download Chat History", "GET", "/ChatHistoryView/Pbx.DownloadChatHistory(clientTimeZone={clientTimeZone})")]
[Answer<ChatHistoryView>(IsList = true)]
public sealed class DownloadChatHistory : XapiAction<DownloadChatHistoryParameters>;

/// <summary>Parameters of <see cref="DownloadChatHistory"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record DownloadChatHistoryParameters : ListQuery
{
    public required string? ClientTimeZone { get; init; }
}

/// <summary>Lists chat history views.</summary>
[Action("Chat History View", "List Chat History View", "GET", "/ChatHistoryView")]
[Answer<ChatHistoryView>(IsList = true)]
public sealed class ListChatHistoryView : XapiAction<ListQuery>;
