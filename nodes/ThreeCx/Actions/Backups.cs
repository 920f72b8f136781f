using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Starts a backup; it is in the list when it is done.</summary>
[Action("Backups", "Backup", "POST", "/Backups/Pbx.Backup", Description = "Starts a backup; it is in the list when it is done")]
public sealed class Backup : XapiAction<BackupParameters>;

/// <summary>Parameters of <see cref="Backup"/>.</summary>
public sealed record BackupParameters
{
    [Parameter(Description = "Its name, and what goes into it.",
        Example = "{ \"Name\": \"before-update\", \"Contents\": { \"Recordings\": false, \"EncryptBackup\": false } }")]
    public Optional<JsonText<CreateBackup>> Description { get; init; }
}

/// <summary>Removes a backup.</summary>
[Action("Backups", "Delete Backups", "DELETE", "/Backups({FileName})", Description = "Removes a backup")]
public sealed class DeleteBackups : XapiAction<DeleteBackupsParameters>;

/// <summary>Parameters of <see cref="DeleteBackups"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record DeleteBackupsParameters
{
    [Parameter(Description = "Name of the file, as List Backups gives it.", Example = "before-update.zip")]
    public required string FileName { get; init; }

    [Header]
    [Parameter("If-Match", Name = "If-Match", Description = "Delete it only while it still has this ETag.")]
    public Optional<string> IfMatch { get; init; }
}

/// <summary>Tells what a backup contains and of which version it is.</summary>
[Action("Backups", "Get Backup Extras", "GET", "/Backups({FileName})/Pbx.GetBackupExtras()",
    Description = "Tells what a backup contains and of which version it is")]
[Answer<BackupExtras>]
public sealed class GetBackupExtras : XapiAction<GetBackupExtrasParameters>;

/// <summary>Parameters of <see cref="GetBackupExtras"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetBackupExtrasParameters
{
    [Parameter(Description = "Name of the file, as List Backups gives it.", Example = "before-update.zip")]
    public required string FileName { get; init; }
}

/// <summary>Reads when a second PBX takes over.</summary>
[Action("Backups", "Get Backup Failover Settings", "GET", "/Backups/Pbx.GetBackupFailoverSettings()",
    Description = "Reads when a second PBX takes over")]
[Answer<BackupFailoverSettings>]
public sealed class GetBackupFailoverSettings : XapiAction<NoParameters>;

/// <summary>Reads where backups are kept.</summary>
[Action("Backups", "Get Backup Repository Settings", "GET", "/Backups/Pbx.GetBackupRepositorySettings()",
    Description = "Reads where backups are kept")]
[Answer<BackupRepositorySettings>]
public sealed class GetBackupRepositorySettings : XapiAction<NoParameters>;

/// <summary>Reads what is backed up, when, and how many backups are kept.</summary>
[Action("Backups", "Get Backup Settings", "GET", "/Backups/Pbx.GetBackupSettings()",
    Description = "Reads what is backed up, when, and how many backups are kept")]
[Answer<BackupSettings>]
public sealed class GetBackupSettings : XapiAction<NoParameters>;

/// <summary>Tells whether a backup can be made now.</summary>
[Action("Backups", "Get Can Create Backup", "GET", "/Backups/Pbx.GetCanCreateBackup()", Description = "Tells whether a backup can be made now")]
public sealed class GetCanCreateBackup : XapiAction<NoParameters>;

/// <summary>Lists the scripts that can run when a second PBX takes over.</summary>
[Action("Backups", "Get Failover Scripts", "GET", "/Backups/Pbx.GetFailoverScripts()",
    Description = "Lists the scripts that can run when a second PBX takes over")]
[Answer<FailoverScriptFile>(IsList = true)]
public sealed class GetFailoverScripts : XapiAction<PageQuery>;

/// <summary>Tells how much disk the backups take.</summary>
[Action("Backups", "Get Local Backup Size", "GET", "/Backups/Pbx.GetLocalBackupSize()", Description = "Tells how much disk the backups take")]
public sealed class GetLocalBackupSize : XapiAction<NoParameters>;

/// <summary>Reads when backups are restored on this PBX.</summary>
[Action("Backups", "Get Restore Settings", "GET", "/Backups/Pbx.GetRestoreSettings()", Description = "Reads when backups are restored on this PBX")]
[Answer<RestoreSettings>]
public sealed class GetRestoreSettings : XapiAction<NoParameters>;

/// <summary>Reads the key of an SFTP server, to compare it.</summary>
[Action("Backups", "Get Sftp Host Key", "POST", "/Backups/Pbx.GetSftpHostKey",
    Effect = NodeEffect.Read, Description = "Reads the key of an SFTP server, to compare it")]
public sealed class GetSftpHostKey : XapiAction<GetSftpHostKeyParameters>;

/// <summary>Parameters of <see cref="GetSftpHostKey"/>.</summary>
public sealed record GetSftpHostKeyParameters
{
    [Parameter(Description = "Address of the server.", Example = "sftp://backup.example.com/pbx")]
    public Optional<string> SftpPath { get; init; }
}

/// <summary>Lists backups, for example with the $orderby CreationTime desc.</summary>
[Action("Backups", "List Backups", "GET", "/Backups", Description = "Lists backups, for example with the $orderby CreationTime desc")]
[Answer<Backups>(IsList = true)]
public sealed class ListBackups : XapiAction<ListQuery>;

/// <summary>Removes all backups from the disk of the PBX.</summary>
[Action("Backups", "Purge Local Backups", "POST", "/Backups/Pbx.PurgeLocalBackups",
    Effect = NodeEffect.Delete, Description = "Removes all backups from the disk of the PBX")]
public sealed class PurgeLocalBackups : XapiAction<NoParameters>;

/// <summary>Puts the PBX back to what a backup has; the PBX restarts.</summary>
[Action("Backups", "Restore", "POST", "/Backups({FileName})/Pbx.Restore", Description = "Puts the PBX back to what a backup has; the PBX restarts")]
public sealed class Restore : XapiAction<RestoreParameters>;

/// <summary>Parameters of <see cref="Restore"/>.</summary>
public sealed record RestoreParameters
{
    [Parameter(Name = "FileName", Description = "Name of the file, as List Backups gives it.", Example = "before-update.zip")]
    public required string FileName { get; init; }

    [Parameter(Description = "The size that Get Backup Extras gives.")]
    public Optional<long> Footprint { get; init; }

    [Parameter(Description = "Password of the backup, if it is encrypted.")]
    public Optional<string> Password { get; init; }
}

/// <summary>Changes when a second PBX takes over.</summary>
[Action("Backups", "Set Backup Failover Settings", "POST", "/Backups/Pbx.SetBackupFailoverSettings",
    Effect = NodeEffect.Update, Description = "Changes when a second PBX takes over")]
public sealed class SetBackupFailoverSettings : XapiAction<SetBackupFailoverSettingsParameters>;

/// <summary>Parameters of <see cref="SetBackupFailoverSettings"/>.</summary>
public sealed record SetBackupFailoverSettingsParameters
{
    [Parameter(Description = "The settings that change.", Example = "{ \"Enabled\": false }")]
    public Optional<JsonText<BackupFailoverSettings>> Settings { get; init; }
}

/// <summary>Changes where backups are kept.</summary>
[Action("Backups", "Set Backup Repository Settings", "POST", "/Backups/Pbx.SetBackupRepositorySettings",
    Effect = NodeEffect.Update, Description = "Changes where backups are kept")]
public sealed class SetBackupRepositorySettings : XapiAction<SetBackupRepositorySettingsParameters>;

/// <summary>Parameters of <see cref="SetBackupRepositorySettings"/>.</summary>
public sealed record SetBackupRepositorySettingsParameters
{
    [Parameter(Description = "The place.")]
    public Optional<JsonText<BackupRepositorySettings>> Settings { get; init; }
}

/// <summary>Changes what is backed up, when, or how many backups are kept.</summary>
[Action("Backups", "Set Backup Settings", "POST", "/Backups/Pbx.SetBackupSettings",
    Effect = NodeEffect.Update, Description = "Changes what is backed up, when, or how many backups are kept")]
public sealed class SetBackupSettings : XapiAction<SetBackupSettingsParameters>;

/// <summary>Parameters of <see cref="SetBackupSettings"/>.</summary>
public sealed record SetBackupSettingsParameters
{
    [Parameter(Description = "The settings that change.",
        Example = "{ \"Rotation\": 7, \"ScheduleEnabled\": true, \"Schedule\": { \"ScheduleType\": \"Daily\", \"Time\": \"02:30:00\" } }")]
    public Optional<JsonText<BackupSettings>> Settings { get; init; }
}

/// <summary>Changes when backups are restored on this PBX.</summary>
[Action("Backups", "Set Restore Settings", "POST", "/Backups/Pbx.SetRestoreSettings",
    Effect = NodeEffect.Update, Description = "Changes when backups are restored on this PBX")]
public sealed class SetRestoreSettings : XapiAction<SetRestoreSettingsParameters>;

/// <summary>Parameters of <see cref="SetRestoreSettings"/>.</summary>
public sealed record SetRestoreSettingsParameters
{
    [Parameter(Description = "The settings that change.", Example = "{ \"ScheduleEnabled\": false }")]
    public Optional<JsonText<RestoreSettings>> Settings { get; init; }
}
