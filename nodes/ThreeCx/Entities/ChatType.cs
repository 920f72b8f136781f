// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Chat type. (XAPI Pbx.ChatType)</summary>
[Naming(Naming.AsWritten)]
public enum ChatType
{
    SMS,
    LiveChat,
    Facebook,
    Internal,
    RCS,
}
