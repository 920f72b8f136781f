using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Downloads the call history as a CSV file; needs the role of a system owner.</summary>
[Action("Call History View", "Download Call History", "GET", "/CallHistoryView/Pbx.DownloadCallHistory()",
    Description = "Downloads the call history as a CSV file; needs the role of a system owner")]
[Answer<CallHistoryView>(IsList = true)]
public sealed class DownloadCallHistory : XapiAction<ListQuery>;

/// <summary>
/// Lists the segments of past calls, for example with the $filter SegmentStartTime ge 2027-01-01T00:00:00Z; needs the role of a system owner.
/// </summary>
[Action("Call History View", "List Call History View", "GET", "/CallHistoryView",
    Description = "Lists the segments of past calls, for example with the $filter SegmentStartTime ge 2027-01-01T00:00:00Z; needs the role of a system owner")]
[Answer<CallHistoryView>(IsList = true)]
public sealed class ListCallHistoryView : XapiAction<ListQuery>;
