// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Revoke reason. (XAPI Pbx.RevokeReason)</summary>
[Naming(Naming.AsWritten)]
public enum RevokeReason
{
    TooMany,
    SetPassword,
    InvalidatePassword,
    Logout,
    Manual,
}
