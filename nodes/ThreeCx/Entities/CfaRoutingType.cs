// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Cfa routing type. (XAPI Pbx.CfaRoutingType)</summary>
[Naming(Naming.AsWritten)]
public enum CfaRoutingType
{
    DialCode,
    Forward,
    Trunk,
}
