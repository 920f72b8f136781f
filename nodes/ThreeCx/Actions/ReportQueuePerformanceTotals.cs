// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Downloads queue performance totals.</summary>
[Action("Report Queue Performance Totals", "Download Queue Performance Totals", "GET",
    "/ReportQueuePerformanceTotals/Pbx.DownloadQueuePerformanceTotals(periodFrom={periodFrom},periodTo={periodTo},queueDns={queueDns},waitInterval={waitInterval})")]
[Answer<QueuePerformanceTotals>(IsList = true)]
public sealed class DownloadQueuePerformanceTotals : XapiAction<DownloadQueuePerformanceTotalsParameters>;

/// <summary>Parameters of <see cref="DownloadQueuePerformanceTotals"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record DownloadQueuePerformanceTotalsParameters : ListQuery
{
    public required DateTimeOffset PeriodFrom { get; init; }

    public required DateTimeOffset PeriodTo { get; init; }

    public required string? QueueDns { get; init; }

    public required string? WaitInterval { get; init; }
}

/// <summary>Reads queue performance totals data.</summary>
[Action("Report Queue Performance Totals", "Get Queue Performance Totals Data", "GET",
    "/ReportQueuePerformanceTotals/Pbx.GetQueuePerformanceTotalsData(periodFrom={periodFrom},periodTo={periodTo},queueDns={queueDns},waitInterval={waitInterval})")]
[Answer<QueuePerformanceTotals>(IsList = true)]
public sealed class GetQueuePerformanceTotalsData : XapiAction<GetQueuePerformanceTotalsDataParameters>;

/// <summary>Parameters of <see cref="GetQueuePerformanceTotalsData"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record GetQueuePerformanceTotalsDataParameters : ListQuery
{
    public required DateTimeOffset PeriodFrom { get; init; }

    public required DateTimeOffset PeriodTo { get; init; }

    public required string? QueueDns { get; init; }

    public required string? WaitInterval { get; init; }
}
