// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Holiday. (XAPI Pbx.Holiday)</summary>
[Naming(Naming.AsWritten)]
public sealed record Holiday
{
    public Optional<int> Day { get; init; }

    public Optional<int> DayEnd { get; init; }

    public Optional<string> Group { get; init; }

    public Optional<string> HolidayPrompt { get; init; }

    public Optional<int> Id { get; init; }

    public Optional<bool> IsRecurrent { get; init; }

    public Optional<int> Month { get; init; }

    public Optional<int> MonthEnd { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<string> TimeOfEndDate { get; init; }

    public Optional<string> TimeOfStartDate { get; init; }

    public Optional<int> Year { get; init; }

    public Optional<int> YearEnd { get; init; }
}
