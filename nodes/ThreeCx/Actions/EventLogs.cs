// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Downloads event logs.</summary>
[Action("Event Logs", "Download Event Logs", "GET", "/EventLogs/Pbx.DownloadEventLogs()")]
[Answer<EventLog>(IsList = true)]
public sealed class DownloadEventLogs : XapiAction<ListQuery>;

/// <summary>Lists event logs.</summary>
[Action("Event Logs", "List Event Log", "GET", "/EventLogs")]
[Answer<EventLog>(IsList = true)]
public sealed class ListEventLog : XapiAction<ListQuery>;

/// <summary>Purge event log.</summary>
[Action("Event Logs", "Purge Event Log", "POST", "/EventLogs/Pbx.PurgeEventLog")]
public sealed class PurgeEventLog : XapiAction<NoParameters>;
