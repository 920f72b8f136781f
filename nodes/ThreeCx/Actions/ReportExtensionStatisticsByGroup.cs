// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Downloads extension statistics by group.</summary>
[Action("Report Extension Statistics By Group", "Download Extension Statistics By Group", "GET",
    "/ReportExtensionStatisticsByGroup/Pbx.DownloadExtensionStatisticsByGroup(groupNumber={groupNumber},periodFrom={periodFrom},periodTo={periodTo},callArea={callArea})")]
[Answer<ReportExtensionStatisticsByGroup>(IsList = true)]
public sealed class DownloadExtensionStatisticsByGroup : XapiAction<DownloadExtensionStatisticsByGroupParameters>;

/// <summary>Parameters of <see cref="DownloadExtensionStatisticsByGroup"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record DownloadExtensionStatisticsByGroupParameters : ListQuery
{
    public required string? GroupNumber { get; init; }

    public required DateTimeOffset PeriodFrom { get; init; }

    public required DateTimeOffset PeriodTo { get; init; }

    public required int CallArea { get; init; }
}

/// <summary>Reads extension statistics by group data.</summary>
[Action("Report Extension Statistics By Group", "Get Extension Statistics By Group Data", "GET",
    "/ReportExtensionStatisticsByGroup/Pbx.GetExtensionStatisticsByGroupData(groupNumber={groupNumber},periodFrom={periodFrom},periodTo={periodTo},callArea={callArea})")]
[Answer<ReportExtensionStatisticsByGroup>(IsList = true)]
public sealed class GetExtensionStatisticsByGroupData : XapiAction<GetExtensionStatisticsByGroupDataParameters>;

/// <summary>Parameters of <see cref="GetExtensionStatisticsByGroupData"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record GetExtensionStatisticsByGroupDataParameters : ListQuery
{
    public required string? GroupNumber { get; init; }

    public required DateTimeOffset PeriodFrom { get; init; }

    public required DateTimeOffset PeriodTo { get; init; }

    public required int CallArea { get; init; }
}
