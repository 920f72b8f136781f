using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Hours of a day. (XAPI Pbx.Period)</summary>
[Naming(Naming.AsWritten)]
public sealed record Period
{
    [Parameter(Description = "The day.")]
    public Optional<DayOfWeek> DayOfWeek { get; init; }

    [Parameter(Description = "Time of day at which it begins.", Example = "08:00:00")]
    public Optional<string> Start { get; init; }

    [Parameter(Description = "Time of day at which it ends.", Example = "17:30:00")]
    public Optional<string> Stop { get; init; }
}
