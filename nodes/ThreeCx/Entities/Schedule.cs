using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>When something holds. (XAPI Pbx.Schedule)</summary>
[Naming(Naming.AsWritten)]
public sealed record Schedule
{
    [Parameter(Description = "The hours hold on holidays too.")]
    public Optional<bool> IgnoreHolidays { get; init; }

    [Parameter(Description = "The hours, day by day.", Example = "[{ \"DayOfWeek\": \"Monday\", \"Start\": \"08:00:00\", \"Stop\": \"17:00:00\" }]")]
    public Optional<JsonText<IReadOnlyList<Period>>> Periods { get; init; }

    [Parameter(Description = "Which hours; specific ones are those of the periods.")]
    public Optional<RuleHoursType> Type { get; init; }
}
