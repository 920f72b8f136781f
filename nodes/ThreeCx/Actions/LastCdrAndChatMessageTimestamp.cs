// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Lists last cdr and chat message timestamps.</summary>
[Action("Last Cdr And Chat Message Timestamp", "List Last Cdr And Chat Message Timestamp", "GET", "/LastCdrAndChatMessageTimestamp")]
[Answer<LastCdrAndChatMessageTimestamp>(IsList = true)]
public sealed class ListLastCdrAndChatMessageTimestamp : XapiAction<ListQuery>;
