using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>A mark on a user or group. (XAPI Pbx.UserTag)</summary>
[Naming(Naming.AsWritten)]
public enum UserTag
{
    MS,
    Teams,
    Google,
    WakeUp,
    FaxServer,
    Principal,
    WeakID,
    WeakPass,
    WM,
    AI,
}
