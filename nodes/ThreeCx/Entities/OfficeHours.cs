using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Office hours of the PBX. (XAPI Pbx.OfficeHours)</summary>
[Naming(Naming.AsWritten)]
public sealed record OfficeHours
{
    [Parameter(Description = "Hours of the break.",
        Example = "{ \"Type\": \"SpecificHours\", \"Periods\": [{ \"DayOfWeek\": \"Monday\", \"Start\": \"12:00:00\", \"Stop\": \"13:00:00\" }] }")]
    public Optional<JsonText<Schedule>> BreakTime { get; init; }

    [Parameter(Description = "The office hours.",
        Example = "{ \"Type\": \"SpecificHours\", \"Periods\": [{ \"DayOfWeek\": \"Monday\", \"Start\": \"08:00:00\", \"Stop\": \"17:00:00\" }] }")]
    public Optional<JsonText<Schedule>> Hours { get; init; }

    [Navigation]
    [Parameter(Description = "The holidays. Comes back only with $expand.")]
    public Optional<JsonText<IReadOnlyList<Holiday>>> OfficeHolidays { get; init; }

    [Parameter(Description = "Language of the PBX.", Example = "EN")]
    public Optional<string> SystemLanguage { get; init; }

    [Parameter(Description = "Id of the time zone, as Get Defs lists them.", Example = "53")]
    public Optional<string> TimeZoneId { get; init; }
}
