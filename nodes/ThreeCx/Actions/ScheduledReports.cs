// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Makes a scheduled report.</summary>
[Action("Scheduled Reports", "Create Scheduled Report", "POST", "/ScheduledReports")]
[Answer<ScheduledReport>]
public sealed class CreateScheduledReport : XapiAction<ScheduledReport>;

/// <summary>Removes a scheduled report.</summary>
[Action("Scheduled Reports", "Delete Scheduled Report", "DELETE", "/ScheduledReports({Id})")]
public sealed class DeleteScheduledReport : XapiAction<DeleteById>;

/// <summary>Reads a scheduled report.</summary>
[Action("Scheduled Reports", "Get Scheduled Report", "GET", "/ScheduledReports({Id})")]
[Answer<ScheduledReport>]
public sealed class GetScheduledReport : XapiAction<GetById>;

/// <summary>Lists scheduled reports.</summary>
[Action("Scheduled Reports", "List Scheduled Report", "GET", "/ScheduledReports")]
[Answer<ScheduledReport>(IsList = true)]
public sealed class ListScheduledReport : XapiAction<ListQuery>;

/// <summary>Changes a scheduled report.</summary>
[Action("Scheduled Reports", "Update Scheduled Report", "PATCH", "/ScheduledReports({Id})")]
public sealed class UpdateScheduledReport : XapiAction<ScheduledReport>;
