// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Live message userinfo format. (XAPI Pbx.LiveMessageUserinfoFormat)</summary>
[Naming(Naming.AsWritten)]
public enum LiveMessageUserinfoFormat
{
    Avatar,
    Name,
    Both,
    None,
}
