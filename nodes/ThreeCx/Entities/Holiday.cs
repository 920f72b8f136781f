using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>A day, or a stretch of days, on which calls go by the holiday routes. (XAPI Pbx.Holiday)</summary>
[Naming(Naming.AsWritten)]
public sealed record Holiday
{
    [Parameter(Description = "Day of the month on which it begins.", Example = "1")]
    public Optional<int> Day { get; init; }

    [Parameter(Description = "Day of the month on which it ends.", Example = "1")]
    public Optional<int> DayEnd { get; init; }

    [Parameter(Description = "Number of the department whose holiday it is; left out, it is for all.", Example = "GRP0001")]
    public Optional<string> Group { get; init; }

    [Parameter(Description = "File that callers hear.", Example = "closed.wav")]
    public Optional<string> HolidayPrompt { get; init; }

    [Parameter(Description = "Given by the PBX; an update names by it what to change.", Example = "7")]
    public Optional<int> Id { get; init; }

    [Parameter(Description = "It comes back every year.")]
    public Optional<bool> IsRecurrent { get; init; }

    [Parameter(Description = "Month in which it begins, 1 to 12.", Example = "1")]
    public Optional<int> Month { get; init; }

    [Parameter(Description = "Month in which it ends.", Example = "1")]
    public Optional<int> MonthEnd { get; init; }

    [Parameter(Description = "What it is called.", Example = "New Year 2027")]
    public Optional<string> Name { get; init; }

    [Parameter(Description = "When it ends on the last day, as time since midnight.", Example = "PT23H59M")]
    public Optional<string> TimeOfEndDate { get; init; }

    [Parameter(Description = "When it begins on the first day, as time since midnight.", Example = "PT0S")]
    public Optional<string> TimeOfStartDate { get; init; }

    [Parameter(Description = "Year in which it begins; not needed where it recurs.", Example = "2027")]
    public Optional<int> Year { get; init; }

    [Parameter(Description = "Year in which it ends; not needed where it recurs.", Example = "2027")]
    public Optional<int> YearEnd { get; init; }
}
