// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Office hours. (XAPI Pbx.OfficeHours)</summary>
[Naming(Naming.AsWritten)]
public sealed record OfficeHours
{
    public Optional<JsonText<Schedule>> BreakTime { get; init; }

    public Optional<JsonText<Schedule>> Hours { get; init; }

    [Navigation]
    public Optional<JsonText<IReadOnlyList<Holiday>>> OfficeHolidays { get; init; }

    public Optional<string> SystemLanguage { get; init; }

    public Optional<string> TimeZoneId { get; init; }
}
