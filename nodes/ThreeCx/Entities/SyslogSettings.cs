// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Syslog settings. (XAPI Pbx.SyslogSettings)</summary>
[Naming(Naming.AsWritten)]
public sealed record SyslogSettings
{
    public Optional<JsonText<SyslogCategoryConfig>> CategoryConfig { get; init; }

    public Optional<JsonText<SyslogCustomRelayConfig>> CustomRelayConfig { get; init; }

    public Optional<SyslogIntegrationType> IntegrationType { get; init; }
}
