// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Setpoint type. (XAPI Pbx.SetpointType)</summary>
[Naming(Naming.AsWritten)]
public enum SetpointType
{
    VoicemailQuota,
    RecordingQuota,
    CpuUsage,
    InboundNetworkUsage,
    OutboundNetworkUsage,
    PhysicalMemoryUsage,
    VirtualMemoryUsage,
    DiskUsage,
    TimeShift,
}
