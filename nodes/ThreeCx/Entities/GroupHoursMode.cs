// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Group hours mode. (XAPI Pbx.GroupHoursMode)</summary>
[Flags]
[Naming(Naming.AsWritten)]
public enum GroupHoursMode
{
    Default = 0,
    ForceOpened = 1 << 0,
    ForceClosed = 1 << 1,
    ForceBreak = 1 << 2,
    ForceCustomOperator = 1 << 3,
    ForceHoliday = 1 << 4,
    HasForcedMask = 1 << 5,
}
