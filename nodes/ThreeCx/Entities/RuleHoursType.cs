// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Rule hours type. (XAPI Pbx.RuleHoursType)</summary>
[Naming(Naming.AsWritten)]
public enum RuleHoursType
{
    AllHours,
    OfficeHours,
    OutOfOfficeHours,
    SpecificHours,
    SpecificHoursExcludingHolidays,
    OutOfSpecificHours,
    OutOfSpecificHoursIncludingHolidays,
    Never,
    BreakTime,
}
