// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Downloads an average queue waiting time report.</summary>
[Action("Report Average Queue Waiting Time", "Download Average Queue Waiting Time Report", "GET",
    "/ReportAverageQueueWaitingTime/Pbx.DownloadAverageQueueWaitingTimeReport(chartDate={chartDate},chartBy={chartBy},queueDnStr={queueDnStr},waitInterval={waitInterval},clientTimeZone={clientTimeZone})")]
[Answer<TimeReportData>(IsList = true)]
public sealed class DownloadAverageQueueWaitingTimeReport : XapiAction<DownloadAverageQueueWaitingTimeReportParameters>;

/// <summary>Parameters of <see cref="DownloadAverageQueueWaitingTimeReport"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record DownloadAverageQueueWaitingTimeReportParameters : ListQuery
{
    public required DateTimeOffset ChartDate { get; init; }

    public required string? ChartBy { get; init; }

    public required string? QueueDnStr { get; init; }

    public required string? WaitInterval { get; init; }

    public required string? ClientTimeZone { get; init; }
}

/// <summary>Reads average queue waiting time data.</summary>
[Action("Report Average Queue Waiting Time", "Get Average Queue Waiting Time Data", "GET",
    "/ReportAverageQueueWaitingTime/Pbx.GetAverageQueueWaitingTimeData(chartDate={chartDate},chartBy={chartBy},queueDnStr={queueDnStr},waitInterval={waitInterval},clientTimeZone={clientTimeZone})")]
[Answer<TimeReportData>(IsList = true)]
public sealed class GetAverageQueueWaitingTimeData : XapiAction<GetAverageQueueWaitingTimeDataParameters>;

/// <summary>Parameters of <see cref="GetAverageQueueWaitingTimeData"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record GetAverageQueueWaitingTimeDataParameters : ListQuery
{
    public required DateTimeOffset ChartDate { get; init; }

    public required string? ChartBy { get; init; }

    public required string? QueueDnStr { get; init; }

    public required string? WaitInterval { get; init; }

    public required string? ClientTimeZone { get; init; }
}
