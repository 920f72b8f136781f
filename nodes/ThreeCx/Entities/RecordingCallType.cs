// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Recording call type. (XAPI Pbx.RecordingCallType)</summary>
[Naming(Naming.AsWritten)]
public enum RecordingCallType
{
    Local,
    InboundExternal,
    OutboundExternal,
}
