// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Downloads a call history.</summary>
[Action("Call History View", "Download Call History", "GET", "/CallHistoryView/Pbx.DownloadCallHistory()")]
[Answer<CallHistoryView>(IsList = true)]
public sealed class DownloadCallHistory : XapiAction<ListQuery>;

/// <summary>Lists call history views.</summary>
[Action("Call History View", "List Call History View", "GET", "/CallHistoryView")]
[Answer<CallHistoryView>(IsList = true)]
public sealed class ListCallHistoryView : XapiAction<ListQuery>;
