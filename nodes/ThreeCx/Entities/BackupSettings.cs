using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>What is backed up, when, and how many backups are kept. (XAPI Pbx.BackupSettings)</summary>
[Naming(Naming.AsWritten)]
public sealed record BackupSettings
{
    [Parameter(Description = "What goes into a backup.", Example = "{ \"Recordings\": false }")]
    public Optional<JsonText<BackupContents>> Contents { get; init; }

    [Parameter(Description = "How many backups are kept.", Example = "7")]
    public Optional<int> Rotation { get; init; }

    [Parameter(Description = "The plan.", Example = "{ \"ScheduleType\": \"Daily\", \"Time\": \"02:30:00\" }")]
    public Optional<JsonText<BackupSchedule>> Schedule { get; init; }

    [Parameter(Description = "Backups are made by the plan.")]
    public Optional<bool> ScheduleEnabled { get; init; }
}
