// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Reads a filter.</summary>
[Action("Activity Log", "Get Filter", "GET", "/ActivityLog/Pbx.GetFilter()")]
[Answer<ActivityLogsFilter>]
public sealed class GetFilter : XapiAction<NoParameters>;

/// <summary>Reads logs.</summary>
[Action("Activity Log", "Get Logs", "GET",
    "/ActivityLog/Pbx.GetLogs(startDate={startDate},endDate={endDate},extension={extension},call={call},severity={severity})")]
[Answer<ActivityLogEvent>(IsList = true)]
public sealed class GetLogs : XapiAction<GetLogsParameters>;

/// <summary>Parameters of <see cref="GetLogs"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record GetLogsParameters : ListQuery
{
    public required DateTimeOffset StartDate { get; init; }

    public required DateTimeOffset EndDate { get; init; }

    public required string? Extension { get; init; }

    public required string? Call { get; init; }

    public required string? Severity { get; init; }
}

/// <summary>Purge logs.</summary>
[Action("Activity Log", "Purge Logs", "POST", "/ActivityLog/Pbx.PurgeLogs")]
public sealed class PurgeLogs : XapiAction<NoParameters>;
