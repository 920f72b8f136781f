// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Remote access status. (XAPI Pbx.RemoteAccessStatus)</summary>
[Naming(Naming.AsWritten)]
public enum RemoteAccessStatus
{
    None,
    Requested,
    Active,
}
