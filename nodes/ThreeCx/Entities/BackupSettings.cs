// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Backup settings. (XAPI Pbx.BackupSettings)</summary>
[Naming(Naming.AsWritten)]
public sealed record BackupSettings
{
    public Optional<JsonText<BackupContents>> Contents { get; init; }

    public Optional<int> Rotation { get; init; }

    public Optional<JsonText<BackupSchedule>> Schedule { get; init; }

    public Optional<bool> ScheduleEnabled { get; init; }
}
