// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Schedule. (XAPI Pbx.Schedule)</summary>
[Naming(Naming.AsWritten)]
public sealed record Schedule
{
    public Optional<bool> IgnoreHolidays { get; init; }

    public Optional<JsonText<IReadOnlyList<Period>>> Periods { get; init; }

    public Optional<RuleHoursType> Type { get; init; }
}
