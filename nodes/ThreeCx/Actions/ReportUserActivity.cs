// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Downloads a get user activity.</summary>
[Action("Report User Activity", "Download Get User Activity", "GET",
    "/ReportUserActivity/Pbx.DownloadGetUserActivity(clientTimeZone={clientTimeZone},periodFrom={periodFrom},periodTo={periodTo},groupNumber={groupNumber},extensionDns={extensionDns},waitInterval={waitInterval},includeQueueCalls={includeQueueCalls},callArea={callArea},groupingType={groupingType})")]
[Answer<UserActivity>(IsList = true)]
public sealed class DownloadGetUserActivity : XapiAction<DownloadGetUserActivityParameters>;

/// <summary>Parameters of <see cref="DownloadGetUserActivity"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record DownloadGetUserActivityParameters : ListQuery
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

/// <summary>Reads a user activity.</summary>
[Action("Report User Activity", "Get User Activity", "GET",
    "/ReportUserActivity/Pbx.GetUserActivity(clientTimeZone={clientTimeZone},periodFrom={periodFrom},periodTo={periodTo},groupNumber={groupNumber},extensionDns={extensionDns},waitInterval={waitInterval},includeQueueCalls={includeQueueCalls},callArea={callArea},groupingType={groupingType})")]
[Answer<UserActivity>(IsList = true)]
public sealed class GetUserActivity : XapiAction<GetUserActivityParameters>;

/// <summary>Parameters of <see cref="GetUserActivity"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record GetUserActivityParameters : ListQuery
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
