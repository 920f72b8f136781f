// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Queue notify code. (XAPI Pbx.QueueNotifyCode)</summary>
[Naming(Naming.AsWritten)]
public enum QueueNotifyCode
{
    Callback,
    CallbackFail,
    SLATimeBreached,
    CallLost,
    AgentAutoLogout,
}
