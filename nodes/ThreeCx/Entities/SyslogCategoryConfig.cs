// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Syslog category config. (XAPI Pbx.SyslogCategoryConfig)</summary>
[Naming(Naming.AsWritten)]
public sealed record SyslogCategoryConfig
{
    public Optional<bool> IsAuditLogsEnabled { get; init; }

    public Optional<bool> IsEventLogsEnabled { get; init; }

    public Optional<bool> IsSystemAlertsEnabled { get; init; }
}
