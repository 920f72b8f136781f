// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Server trust mode. (XAPI Pbx.ServerTrustMode)</summary>
[Naming(Naming.AsWritten)]
public enum ServerTrustMode
{
    Prefer,
    Require,
    VerifyFull,
}
