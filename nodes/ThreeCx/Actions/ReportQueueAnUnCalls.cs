// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Downloads a queue an un calls report.</summary>
[Action("Report Queue An Un Calls", "Download Queue An Un Calls Report", "GET",
    "/ReportQueueAnUnCalls/Pbx.DownloadQueueAnUnCallsReport(chartDate={chartDate},chartBy={chartBy},queueDnStr={queueDnStr},clientTimeZone={clientTimeZone},waitInterval={waitInterval})")]
[Answer<TimeReportData>(IsList = true)]
public sealed class DownloadQueueAnUnCallsReport : XapiAction<DownloadQueueAnUnCallsReportParameters>;

/// <summary>Parameters of <see cref="DownloadQueueAnUnCallsReport"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record DownloadQueueAnUnCallsReportParameters : ListQuery
{
    public required DateTimeOffset ChartDate { get; init; }

    public required string? ChartBy { get; init; }

    public required string? QueueDnStr { get; init; }

    public required string? ClientTimeZone { get; init; }

    public required string? WaitInterval { get; init; }
}

/// <summary>Reads queue an un calls data.</summary>
[Action("Report Queue An Un Calls", "Get Queue An Un Calls Data", "GET",
    "/ReportQueueAnUnCalls/Pbx.GetQueueAnUnCallsData(chartDate={chartDate},chartBy={chartBy},queueDnStr={queueDnStr},clientTimeZone={clientTimeZone},waitInterval={waitInterval})")]
[Answer<TimeReportData>(IsList = true)]
public sealed class GetQueueAnUnCallsData : XapiAction<GetQueueAnUnCallsDataParameters>;

/// <summary>Parameters of <see cref="GetQueueAnUnCallsData"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record GetQueueAnUnCallsDataParameters : ListQuery
{
    public required DateTimeOffset ChartDate { get; init; }

    public required string? ChartBy { get; init; }

    public required string? QueueDnStr { get; init; }

    public required string? ClientTimeZone { get; init; }

    public required string? WaitInterval { get; init; }
}
