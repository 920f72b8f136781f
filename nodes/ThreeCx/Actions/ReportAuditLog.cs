// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Downloads an audit log.</summary>
[Action("Report Audit Log", "Download Audit Log", "GET", "/ReportAuditLog/Pbx.DownloadAuditLog(clientTimeZone={clientTimeZone})")]
[Answer<AuditLog>(IsList = true)]
public sealed class DownloadAuditLog : XapiAction<DownloadAuditLogParameters>;

/// <summary>Parameters of <see cref="DownloadAuditLog"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record DownloadAuditLogParameters : ListQuery
{
    public required string? ClientTimeZone { get; init; }
}

/// <summary>Reads audit log data.</summary>
[Action("Report Audit Log", "Get Audit Log Data", "GET", "/ReportAuditLog/Pbx.GetAuditLogData()")]
[Answer<AuditLog>(IsList = true)]
public sealed class GetAuditLogData : XapiAction<ListQuery>;
