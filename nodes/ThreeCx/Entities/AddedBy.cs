// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Added by. (XAPI Pbx.AddedBy)</summary>
[Naming(Naming.AsWritten)]
public enum AddedBy
{
    Manual,
    Mcu,
    Webmeeting,
    AutoBlacklist,
    Whitelist,
}
