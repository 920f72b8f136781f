// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Data connector settings. (XAPI Pbx.DataConnectorSettings)</summary>
[Naming(Naming.AsWritten)]
public sealed record DataConnectorSettings
{
    public Optional<JsonText<DataTypesToOffload>> DataTypesToOffload { get; init; }

    public Optional<bool> IsBigQueryEnabled { get; init; }

    public Optional<OffloadDestination> OffloadDestination { get; init; }

    public Optional<bool> PurgeAfterSync { get; init; }

    public Optional<JsonText<RemoteMySqlConfig>> RemoteMySqlConfig { get; init; }

    public Optional<JsonText<RemotePostgreConfig>> RemotePostgreConfig { get; init; }

    public Optional<JsonText<RemoteSqlServerConfig>> RemoteSqlServerConfig { get; init; }

    public Optional<JsonText<BackupSchedule>> Schedule { get; init; }
}
