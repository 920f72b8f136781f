// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Backup.</summary>
[Action("Backups", "Backup", "POST", "/Backups/Pbx.Backup")]
public sealed class Backup : XapiAction<BackupParameters>;

/// <summary>Parameters of <see cref="Backup"/>.</summary>
public sealed record BackupParameters
{
    public Optional<JsonText<CreateBackup>> Description { get; init; }
}

/// <summary>Removes backups.</summary>
[Action("Backups", "Delete Backups", "DELETE", "/Backups({FileName})")]
public sealed class DeleteBackups : XapiAction<DeleteBackupsParameters>;

/// <summary>Parameters of <see cref="DeleteBackups"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record DeleteBackupsParameters
{
    public required string FileName { get; init; }

    [Header]
    [Parameter("If-Match", Name = "If-Match")]
    public Optional<string> IfMatch { get; init; }
}

/// <summary>Reads backup extras.</summary>
[Action("Backups", "Get Backup Extras", "GET", "/Backups({FileName})/Pbx.GetBackupExtras()")]
[Answer<BackupExtras>]
public sealed class GetBackupExtras : XapiAction<GetBackupExtrasParameters>;

/// <summary>Parameters of <see cref="GetBackupExtras"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetBackupExtrasParameters
{
    public required string FileName { get; init; }
}

/// <summary>Reads backup failover settings.</summary>
[Action("Backups", "Get Backup Failover Settings", "GET", "/Backups/Pbx.GetBackupFailoverSettings()")]
[Answer<BackupFailoverSettings>]
public sealed class GetBackupFailoverSettings : XapiAction<NoParameters>;

/// <summary>Reads backup repository settings.</summary>
[Action("Backups", "Get Backup Repository Settings", "GET", "/Backups/Pbx.GetBackupRepositorySettings()")]
[Answer<BackupRepositorySettings>]
public sealed class GetBackupRepositorySettings : XapiAction<NoParameters>;

/// <summary>Reads backup settings.</summary>
[Action("Backups", "Get Backup Settings", "GET", "/Backups/Pbx.GetBackupSettings()")]
[Answer<BackupSettings>]
public sealed class GetBackupSettings : XapiAction<NoParameters>;

/// <summary>Reads can create backup.</summary>
[Action("Backups", "Get Can Create Backup", "GET", "/Backups/Pbx.GetCanCreateBackup()")]
public sealed class GetCanCreateBackup : XapiAction<NoParameters>;

/// <summary>Reads failover scripts.</summary>
[Action("Backups", "Get Failover Scripts", "GET", "/Backups/Pbx.GetFailoverScripts()")]
[Answer<FailoverScriptFile>(IsList = true)]
public sealed class GetFailoverScripts : XapiAction<GetFailoverScriptsParameters>;

/// <summary>Parameters of <see cref="GetFailoverScripts"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetFailoverScriptsParameters
{
    [Query]
    [Parameter("$top", Name = "$top")]
    public Optional<long> Top { get; init; }

    [Query]
    [Parameter("$skip", Name = "$skip")]
    public Optional<long> Skip { get; init; }

    [Query]
    [Parameter("$search", Name = "$search")]
    public Optional<string> Search { get; init; }

    [Query]
    [Parameter("$filter", Name = "$filter")]
    public Optional<string> Filter { get; init; }

    [Query]
    [Parameter("$count", Name = "$count")]
    public Optional<bool> Count { get; init; }
}

/// <summary>Reads a local backup size.</summary>
[Action("Backups", "Get Local Backup Size", "GET", "/Backups/Pbx.GetLocalBackupSize()")]
public sealed class GetLocalBackupSize : XapiAction<NoParameters>;

/// <summary>Reads restore settings.</summary>
[Action("Backups", "Get Restore Settings", "GET", "/Backups/Pbx.GetRestoreSettings()")]
[Answer<RestoreSettings>]
public sealed class GetRestoreSettings : XapiAction<NoParameters>;

/// <summary>Reads a sftp host key.</summary>
[Action("Backups", "Get Sftp Host Key", "POST", "/Backups/Pbx.GetSftpHostKey")]
public sealed class GetSftpHostKey : XapiAction<GetSftpHostKeyParameters>;

/// <summary>Parameters of <see cref="GetSftpHostKey"/>.</summary>
public sealed record GetSftpHostKeyParameters
{
    public Optional<string> SftpPath { get; init; }
}

/// <summary>Lists backups.</summary>
[Action("Backups", "List Backups", "GET", "/Backups")]
[Answer<Backups>(IsList = true)]
public sealed class ListBackups : XapiAction<ListQuery>;

/// <summary>Purge local backups.</summary>
[Action("Backups", "Purge Local Backups", "POST", "/Backups/Pbx.PurgeLocalBackups")]
public sealed class PurgeLocalBackups : XapiAction<NoParameters>;

/// <summary>Restore.</summary>
[Action("Backups", "Restore", "POST", "/Backups({FileName})/Pbx.Restore")]
public sealed class Restore : XapiAction<RestoreParameters>;

/// <summary>Parameters of <see cref="Restore"/>.</summary>
public sealed record RestoreParameters
{
    [Parameter(Name = "FileName")]
    public required string FileName { get; init; }

    public Optional<long> Footprint { get; init; }

    public Optional<string> Password { get; init; }
}

/// <summary>Sets backup failover settings.</summary>
[Action("Backups", "Set Backup Failover Settings", "POST", "/Backups/Pbx.SetBackupFailoverSettings")]
public sealed class SetBackupFailoverSettings : XapiAction<SetBackupFailoverSettingsParameters>;

/// <summary>Parameters of <see cref="SetBackupFailoverSettings"/>.</summary>
public sealed record SetBackupFailoverSettingsParameters
{
    public Optional<JsonText<BackupFailoverSettings>> Settings { get; init; }
}

/// <summary>Sets backup repository settings.</summary>
[Action("Backups", "Set Backup Repository Settings", "POST", "/Backups/Pbx.SetBackupRepositorySettings")]
public sealed class SetBackupRepositorySettings : XapiAction<SetBackupRepositorySettingsParameters>;

/// <summary>Parameters of <see cref="SetBackupRepositorySettings"/>.</summary>
public sealed record SetBackupRepositorySettingsParameters
{
    public Optional<JsonText<BackupRepositorySettings>> Settings { get; init; }
}

/// <summary>Sets backup settings.</summary>
[Action("Backups", "Set Backup Settings", "POST", "/Backups/Pbx.SetBackupSettings")]
public sealed class SetBackupSettings : XapiAction<SetBackupSettingsParameters>;

/// <summary>Parameters of <see cref="SetBackupSettings"/>.</summary>
public sealed record SetBackupSettingsParameters
{
    public Optional<JsonText<BackupSettings>> Settings { get; init; }
}

/// <summary>Sets restore settings.</summary>
[Action("Backups", "Set Restore Settings", "POST", "/Backups/Pbx.SetRestoreSettings")]
public sealed class SetRestoreSettings : XapiAction<SetRestoreSettingsParameters>;

/// <summary>Parameters of <see cref="SetRestoreSettings"/>.</summary>
public sealed record SetRestoreSettingsParameters
{
    public Optional<JsonText<RestoreSettings>> Settings { get; init; }
}
