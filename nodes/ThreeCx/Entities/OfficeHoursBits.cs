// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Office hours bits. (XAPI Pbx.OfficeHoursBits)</summary>
[Flags]
[Naming(Naming.AsWritten)]
public enum OfficeHoursBits
{
    GlobalSchedule = 1 << 0,
    AutoSwitchProfiles = 1 << 1,
    AutoQueueLogOut = 1 << 2,
    BlockOutboundCalls = 1 << 3,
}
