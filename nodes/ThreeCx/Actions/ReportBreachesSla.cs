// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Downloads a breaches sla.</summary>
[Action("Report Breaches Sla", "Download Breaches Sla", "GET",
    "/ReportBreachesSla/Pbx.DownloadBreachesSla(queueDnStr={queueDnStr},startDt={startDt},endDt={endDt},waitInterval={waitInterval},clientTimeZone={clientTimeZone})")]
[Answer<BreachesSla>(IsList = true)]
public sealed class DownloadBreachesSla : XapiAction<DownloadBreachesSlaParameters>;

/// <summary>Parameters of <see cref="DownloadBreachesSla"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record DownloadBreachesSlaParameters : ListQuery
{
    public required string? QueueDnStr { get; init; }

    public required DateTimeOffset StartDt { get; init; }

    public required DateTimeOffset EndDt { get; init; }

    public required string? WaitInterval { get; init; }

    public required string? ClientTimeZone { get; init; }
}

/// <summary>Reads breaches sla data.</summary>
[Action("Report Breaches Sla", "Get Breaches Sla Data", "GET",
    "/ReportBreachesSla/Pbx.GetBreachesSlaData(queueDnStr={queueDnStr},startDt={startDt},endDt={endDt},waitInterval={waitInterval})")]
[Answer<BreachesSla>(IsList = true)]
public sealed class GetBreachesSlaData : XapiAction<GetBreachesSlaDataParameters>;

/// <summary>Parameters of <see cref="GetBreachesSlaData"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record GetBreachesSlaDataParameters : ListQuery
{
    public required string? QueueDnStr { get; init; }

    public required DateTimeOffset StartDt { get; init; }

    public required DateTimeOffset EndDt { get; init; }

    public required string? WaitInterval { get; init; }
}
