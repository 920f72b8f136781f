using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>When something is done. (XAPI Pbx.BackupSchedule)</summary>
[Naming(Naming.AsWritten)]
public sealed record BackupSchedule
{
    [Parameter(Description = "The day, for weekly ones.")]
    public Optional<DayOfWeek> Day { get; init; }

    [Parameter(Description = "Hours between two, for hourly ones.", Example = "6")]
    public Optional<int> RepeatHours { get; init; }

    [Parameter(Description = "Minutes between two, for those by the minute.", Example = "30")]
    public Optional<int> RepeatMinutes { get; init; }

    [Parameter(Description = "How often.")]
    public Optional<ScheduleType> ScheduleType { get; init; }

    [Parameter(Description = "Time of day.", Example = "02:30:00")]
    public Optional<string> Time { get; init; }
}
