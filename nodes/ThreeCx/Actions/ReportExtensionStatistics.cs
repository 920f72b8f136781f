// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Downloads extension statistics.</summary>
[Action("Report Extension Statistics", "Download Extension Statistics", "GET",
    "/ReportExtensionStatistics/Pbx.DownloadExtensionStatistics(periodFrom={periodFrom},periodTo={periodTo},extensionFilter={extensionFilter},callArea={callArea})")]
[Answer<ExtensionStatistics>(IsList = true)]
public sealed class DownloadExtensionStatistics : XapiAction<DownloadExtensionStatisticsParameters>;

/// <summary>Parameters of <see cref="DownloadExtensionStatistics"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record DownloadExtensionStatisticsParameters : ListQuery
{
    public required DateTimeOffset PeriodFrom { get; init; }

    public required DateTimeOffset PeriodTo { get; init; }

    public required string? ExtensionFilter { get; init; }

    public required int CallArea { get; init; }
}

/// <summary>Reads extension statistics data.</summary>
[Action("Report Extension Statistics", "Get Extension Statistics Data", "GET",
    "/ReportExtensionStatistics/Pbx.GetExtensionStatisticsData(periodFrom={periodFrom},periodTo={periodTo},extensionFilter={extensionFilter},callArea={callArea})")]
[Answer<ExtensionStatistics>(IsList = true)]
public sealed class GetExtensionStatisticsData : XapiAction<GetExtensionStatisticsDataParameters>;

/// <summary>Parameters of <see cref="GetExtensionStatisticsData"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record GetExtensionStatisticsDataParameters : ListQuery
{
    public required DateTimeOffset PeriodFrom { get; init; }

    public required DateTimeOffset PeriodTo { get; init; }

    public required string? ExtensionFilter { get; init; }

    public required int CallArea { get; init; }
}
