// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Downloads a statistic sla.</summary>
[Action("Report Statistic Sla", "Download Statistic Sla", "GET",
    "/ReportStatisticSla/Pbx.DownloadStatisticSla(queueDnStr={queueDnStr},startDt={startDt},endDt={endDt},waitInterval={waitInterval})")]
[Answer<StatisticSla>(IsList = true)]
public sealed class DownloadStatisticSla : XapiAction<DownloadStatisticSlaParameters>;

/// <summary>Parameters of <see cref="DownloadStatisticSla"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record DownloadStatisticSlaParameters : ListQuery
{
    public required string? QueueDnStr { get; init; }

    public required DateTimeOffset StartDt { get; init; }

    public required DateTimeOffset EndDt { get; init; }

    public required string? WaitInterval { get; init; }
}

/// <summary>Reads statistic sla data.</summary>
[Action("Report Statistic Sla", "Get Statistic Sla Data", "GET",
    "/ReportStatisticSla/Pbx.GetStatisticSlaData(queueDnStr={queueDnStr},startDt={startDt},endDt={endDt},waitInterval={waitInterval})")]
[Answer<StatisticSla>(IsList = true)]
public sealed class GetStatisticSlaData : XapiAction<GetStatisticSlaDataParameters>;

/// <summary>Parameters of <see cref="GetStatisticSlaData"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record GetStatisticSlaDataParameters : ListQuery
{
    public required string? QueueDnStr { get; init; }

    public required DateTimeOffset StartDt { get; init; }

    public required DateTimeOffset EndDt { get; init; }

    public required string? WaitInterval { get; init; }
}
