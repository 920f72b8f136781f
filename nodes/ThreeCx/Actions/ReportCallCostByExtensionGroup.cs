// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Downloads a call cost by extension group.</summary>
[Action("Report Call Cost By Extension Group", "Download Call Cost By Extension Group", "GET",
    "/ReportCallCostByExtensionGroup/Pbx.DownloadCallCostByExtensionGroup(periodFrom={periodFrom},periodTo={periodTo},groupFilter={groupFilter},callClass={callClass},clientTimeZone={clientTimeZone})")]
[Answer<CallCostByExtensionGroup>(IsList = true)]
public sealed class DownloadCallCostByExtensionGroup : XapiAction<DownloadCallCostByExtensionGroupParameters>;

/// <summary>Parameters of <see cref="DownloadCallCostByExtensionGroup"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record DownloadCallCostByExtensionGroupParameters : ListQuery
{
    public required DateTimeOffset PeriodFrom { get; init; }

    public required DateTimeOffset PeriodTo { get; init; }

    public required string? GroupFilter { get; init; }

    public required int CallClass { get; init; }

    public required string? ClientTimeZone { get; init; }
}

/// <summary>Reads a call cost by extension group data.</summary>
[Action("Report Call Cost By Extension Group", "Get Call Cost By Extension Group Data", "GET",
    "/ReportCallCostByExtensionGroup/Pbx.GetCallCostByExtensionGroupData(periodFrom={periodFrom},periodTo={periodTo},groupFilter={groupFilter},callClass={callClass})")]
[Answer<CallCostByExtensionGroup>(IsList = true)]
public sealed class GetCallCostByExtensionGroupData : XapiAction<GetCallCostByExtensionGroupDataParameters>;

/// <summary>Parameters of <see cref="GetCallCostByExtensionGroupData"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record GetCallCostByExtensionGroupDataParameters : ListQuery
{
    public required DateTimeOffset PeriodFrom { get; init; }

    public required DateTimeOffset PeriodTo { get; init; }

    public required string? GroupFilter { get; init; }

    public required int CallClass { get; init; }
}
