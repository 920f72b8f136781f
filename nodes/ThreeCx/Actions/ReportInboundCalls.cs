// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Downloads get inbound calls.</summary>
[Action("Report Inbound Calls", "Download Get Inbound Calls", "GET",
    "/ReportInboundCalls/Pbx.DownloadGetInboundCalls(periodFrom={periodFrom},periodTo={periodTo},trunkDns={trunkDns},callsType={callsType},clientTimeZone={clientTimeZone})")]
[Answer<InboundCall>(IsList = true)]
public sealed class DownloadGetInboundCalls : XapiAction<DownloadGetInboundCallsParameters>;

/// <summary>Parameters of <see cref="DownloadGetInboundCalls"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record DownloadGetInboundCallsParameters : ListQuery
{
    public required DateTimeOffset PeriodFrom { get; init; }

    public required DateTimeOffset PeriodTo { get; init; }

    public required string? TrunkDns { get; init; }

    public required int CallsType { get; init; }

    public required string? ClientTimeZone { get; init; }
}

/// <summary>Reads inbound calls.</summary>
[Action("Report Inbound Calls", "Get Inbound Calls", "GET",
    "/ReportInboundCalls/Pbx.GetInboundCalls(periodFrom={periodFrom},periodTo={periodTo},trunkDns={trunkDns},callsType={callsType})")]
[Answer<InboundCall>(IsList = true)]
public sealed class GetInboundCalls : XapiAction<GetInboundCallsParameters>;

/// <summary>Parameters of <see cref="GetInboundCalls"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record GetInboundCallsParameters : ListQuery
{
    public required DateTimeOffset PeriodFrom { get; init; }

    public required DateTimeOffset PeriodTo { get; init; }

    public required string? TrunkDns { get; init; }

    public required int CallsType { get; init; }
}
