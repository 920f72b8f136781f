// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Downloads an agent login history.</summary>
[Action("Report Agent Login History", "Download Agent Login History", "GET",
    "/ReportAgentLoginHistory/Pbx.DownloadAgentLoginHistory(clientTimeZone={clientTimeZone},startDt={startDt},endDt={endDt},queueDnStr={queueDnStr},agentDnStr={agentDnStr})")]
[Answer<AgentLoginHistory>(IsList = true)]
public sealed class DownloadAgentLoginHistory : XapiAction<DownloadAgentLoginHistoryParameters>;

/// <summary>Parameters of <see cref="DownloadAgentLoginHistory"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record DownloadAgentLoginHistoryParameters : ListQuery
{
    public required string? ClientTimeZone { get; init; }

    public required DateTimeOffset StartDt { get; init; }

    public required DateTimeOffset EndDt { get; init; }

    public required string? QueueDnStr { get; init; }

    public required string? AgentDnStr { get; init; }
}

/// <summary>Reads agent login history data.</summary>
[Action("Report Agent Login History", "Get Agent Login History Data", "GET",
    "/ReportAgentLoginHistory/Pbx.GetAgentLoginHistoryData(clientTimeZone={clientTimeZone},startDt={startDt},endDt={endDt},queueDnStr={queueDnStr},agentDnStr={agentDnStr})")]
[Answer<AgentLoginHistory>(IsList = true)]
public sealed class GetAgentLoginHistoryData : XapiAction<GetAgentLoginHistoryDataParameters>;

/// <summary>Parameters of <see cref="GetAgentLoginHistoryData"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record GetAgentLoginHistoryDataParameters : ListQuery
{
    public required string? ClientTimeZone { get; init; }

    public required DateTimeOffset StartDt { get; init; }

    public required DateTimeOffset EndDt { get; init; }

    public required string? QueueDnStr { get; init; }

    public required string? AgentDnStr { get; init; }
}
