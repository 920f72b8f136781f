// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Backup schedule. (XAPI Pbx.BackupSchedule)</summary>
[Naming(Naming.AsWritten)]
public sealed record BackupSchedule
{
    public Optional<DayOfWeek> Day { get; init; }

    public Optional<int> RepeatHours { get; init; }

    public Optional<int> RepeatMinutes { get; init; }

    public Optional<ScheduleType> ScheduleType { get; init; }

    public Optional<string> Time { get; init; }
}
