// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Report schedule type. (XAPI Pbx.ReportScheduleType)</summary>
[Naming(Naming.AsWritten)]
public enum ReportScheduleType
{
    Daily,
    Weekly,
    Monthly,
    Hourly,
    NotScheduled,
}
