// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Synchronized M365 profile. (XAPI Pbx.SynchronizedM365Profile)</summary>
[Naming(Naming.AsWritten)]
public enum SynchronizedM365Profile
{
    Available,
    Busy,
    Away,
    AvailableIdle,
    BusyIdle,
    DoNotDisturb,
    BeRightBack,
    InMeeting,
    InCall,
}
