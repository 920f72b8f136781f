// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Dtmf mode. (XAPI Pbx.DtmfMode)</summary>
[Flags]
[Naming(Naming.AsWritten)]
public enum DtmfMode
{
    None = 0,
    SipInfo = 1 << 0,
    Rfc2833 = 1 << 1,
    SipAndRfc = 1 << 2,
}
