// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Prov type. (XAPI Pbx.ProvType)</summary>
[Naming(Naming.AsWritten)]
public enum ProvType
{
    LocalLan,
    RemoteExt,
    RemoteExtSipProxyMgr,
    SBC,
}
