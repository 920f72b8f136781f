// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Downloads extensions statistics by ring groups.</summary>
[Action("Report Extensions Statistics By Ring Groups", "Download Extensions Statistics By Ring Groups", "GET",
    "/ReportExtensionsStatisticsByRingGroups/Pbx.DownloadExtensionsStatisticsByRingGroups(periodFrom={periodFrom},periodTo={periodTo},ringGroupDns={ringGroupDns})")]
[Answer<ExtensionsStatisticsByRingGroups>(IsList = true)]
public sealed class DownloadExtensionsStatisticsByRingGroups : XapiAction<DownloadExtensionsStatisticsByRingGroupsParameters>;

/// <summary>Parameters of <see cref="DownloadExtensionsStatisticsByRingGroups"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record DownloadExtensionsStatisticsByRingGroupsParameters : ListQuery
{
    public required DateTimeOffset PeriodFrom { get; init; }

    public required DateTimeOffset PeriodTo { get; init; }

    public required string? RingGroupDns { get; init; }
}

/// <summary>Reads extensions statistics by ring groups data.</summary>
[Action("Report Extensions Statistics By Ring Groups", "Get Extensions Statistics By Ring Groups Data", "GET",
    "/ReportExtensionsStatisticsByRingGroups/Pbx.GetExtensionsStatisticsByRingGroupsData(periodFrom={periodFrom},periodTo={periodTo},ringGroupDns={ringGroupDns})")]
[Answer<ExtensionsStatisticsByRingGroups>(IsList = true)]
public sealed class GetExtensionsStatisticsByRingGroupsData : XapiAction<GetExtensionsStatisticsByRingGroupsDataParameters>;

/// <summary>Parameters of <see cref="GetExtensionsStatisticsByRingGroupsData"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record GetExtensionsStatisticsByRingGroupsDataParameters : ListQuery
{
    public required DateTimeOffset PeriodFrom { get; init; }

    public required DateTimeOffset PeriodTo { get; init; }

    public required string? RingGroupDns { get; init; }
}
