// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Downloads ring group statistics.</summary>
[Action("Report Ring Group Statistics", "Download Ring Group Statistics", "GET",
    "/ReportRingGroupStatistics/Pbx.DownloadRingGroupStatistics(periodFrom={periodFrom},periodTo={periodTo},ringGroupDns={ringGroupDns})")]
[Answer<RingGroupStatistics>(IsList = true)]
public sealed class DownloadRingGroupStatistics : XapiAction<DownloadRingGroupStatisticsParameters>;

/// <summary>Parameters of <see cref="DownloadRingGroupStatistics"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record DownloadRingGroupStatisticsParameters : ListQuery
{
    public required DateTimeOffset PeriodFrom { get; init; }

    public required DateTimeOffset PeriodTo { get; init; }

    public required string? RingGroupDns { get; init; }
}

/// <summary>Reads ring group statistics data.</summary>
[Action("Report Ring Group Statistics", "Get Ring Group Statistics Data", "GET",
    "/ReportRingGroupStatistics/Pbx.GetRingGroupStatisticsData(periodFrom={periodFrom},periodTo={periodTo},ringGroupDns={ringGroupDns})")]
[Answer<RingGroupStatistics>(IsList = true)]
public sealed class GetRingGroupStatisticsData : XapiAction<GetRingGroupStatisticsDataParameters>;

/// <summary>Parameters of <see cref="GetRingGroupStatisticsData"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record GetRingGroupStatisticsDataParameters : ListQuery
{
    public required DateTimeOffset PeriodFrom { get; init; }

    public required DateTimeOffset PeriodTo { get; init; }

    public required string? RingGroupDns { get; init; }
}
