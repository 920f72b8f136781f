// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Restore settings. (XAPI Pbx.RestoreSettings)</summary>
[Naming(Naming.AsWritten)]
public sealed record RestoreSettings
{
    public Optional<bool> EncryptBackup { get; init; }

    public Optional<JsonText<ConcealedPassword>> EncryptBackupPassword { get; init; }

    public Optional<JsonText<BackupSchedule>> Schedule { get; init; }

    public Optional<bool> ScheduleEnabled { get; init; }
}
