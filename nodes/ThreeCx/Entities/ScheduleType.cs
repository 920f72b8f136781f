// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Schedule type. (XAPI Pbx.ScheduleType)</summary>
[Naming(Naming.AsWritten)]
public enum ScheduleType
{
    Daily,
    Weekly,
    Monthly,
    Hourly,
    Minutely,
    Immediate,
}
