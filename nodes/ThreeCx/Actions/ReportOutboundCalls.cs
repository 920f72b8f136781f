// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Downloads get outbound calls.</summary>
[Action("Report Outbound Calls", "Download Get Outbound Calls", "GET",
    "/ReportOutboundCalls/Pbx.DownloadGetOutboundCalls(periodFrom={periodFrom},periodTo={periodTo},trunkDns={trunkDns},callsType={callsType},clientTimeZone={clientTimeZone})")]
[Answer<OutboundCall>(IsList = true)]
public sealed class DownloadGetOutboundCalls : XapiAction<DownloadGetOutboundCallsParameters>;

/// <summary>Parameters of <see cref="DownloadGetOutboundCalls"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record DownloadGetOutboundCallsParameters : ListQuery
{
    public required DateTimeOffset PeriodFrom { get; init; }

    public required DateTimeOffset PeriodTo { get; init; }

    public required string? TrunkDns { get; init; }

    public required int CallsType { get; init; }

    public required string? ClientTimeZone { get; init; }
}

/// <summary>Reads outbound calls.</summary>
[Action("Report Outbound Calls", "Get Outbound Calls", "GET",
    "/ReportOutboundCalls/Pbx.GetOutboundCalls(periodFrom={periodFrom},periodTo={periodTo},trunkDns={trunkDns},callsType={callsType})")]
[Answer<OutboundCall>(IsList = true)]
public sealed class GetOutboundCalls : XapiAction<GetOutboundCallsParameters>;

/// <summary>Parameters of <see cref="GetOutboundCalls"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record GetOutboundCallsParameters : ListQuery
{
    public required DateTimeOffset PeriodFrom { get; init; }

    public required DateTimeOffset PeriodTo { get; init; }

    public required string? TrunkDns { get; init; }

    public required int CallsType { get; init; }
}
