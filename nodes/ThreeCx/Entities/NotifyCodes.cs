// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Notify codes. (XAPI Pbx.NotifyCodes)</summary>
[Naming(Naming.AsWritten)]
public enum NotifyCodes
{
    StorageLimit,
    EmergencyNumberDialed,
    TrunkStatusChanged,
    ExtensionRegChanged,
    LicenseLimit,
    TrunkFailover,
    IPBlocked,
    RequestAntiHacked,
    NetworkError,
    TrunkError,
    STUNError,
    CallDenied,
    NumberBlocked,
    NumberUnblocked,
}
