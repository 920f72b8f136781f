// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Downloads a get get call distribution.</summary>
[Action("Report Call Distribution", "Download Get Get Call Distribution", "GET",
    "/ReportCallDistribution/Pbx.DownloadGetGetCallDistribution(clientTimeZone={clientTimeZone},periodFrom={periodFrom},periodTo={periodTo},groupNumber={groupNumber},extensionDns={extensionDns},waitInterval={waitInterval},includeQueueCalls={includeQueueCalls},callArea={callArea},groupingType={groupingType})")]
[Answer<CallDistribution>(IsList = true)]
public sealed class DownloadGetGetCallDistribution : XapiAction<DownloadGetGetCallDistributionParameters>;

/// <summary>Parameters of <see cref="DownloadGetGetCallDistribution"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record DownloadGetGetCallDistributionParameters : ListQuery
{
    public required string? ClientTimeZone { get; init; }

    public required DateTimeOffset PeriodFrom { get; init; }

    public required DateTimeOffset PeriodTo { get; init; }

    public required string? GroupNumber { get; init; }

    public required string? ExtensionDns { get; init; }

    public required string? WaitInterval { get; init; }

    public required bool IncludeQueueCalls { get; init; }

    public required int CallArea { get; init; }

    public required int GroupingType { get; init; }
}

/// <summary>Reads a call distribution.</summary>
[Action("Report Call Distribution", "Get Call Distribution", "GET",
    "/ReportCallDistribution/Pbx.GetCallDistribution(clientTimeZone={clientTimeZone},periodFrom={periodFrom},periodTo={periodTo},groupNumber={groupNumber},extensionDns={extensionDns},waitInterval={waitInterval},includeQueueCalls={includeQueueCalls},callArea={callArea},groupingType={groupingType})")]
[Answer<CallDistribution>(IsList = true)]
public sealed class GetCallDistribution : XapiAction<GetCallDistributionParameters>;

/// <summary>Parameters of <see cref="GetCallDistribution"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record GetCallDistributionParameters : ListQuery
{
    public required string? ClientTimeZone { get; init; }

    public required DateTimeOffset PeriodFrom { get; init; }

    public required DateTimeOffset PeriodTo { get; init; }

    public required string? GroupNumber { get; init; }

    public required string? ExtensionDns { get; init; }

    public required string? WaitInterval { get; init; }

    public required bool IncludeQueueCalls { get; init; }

    public required int CallArea { get; init; }

    public required int GroupingType { get; init; }
}
