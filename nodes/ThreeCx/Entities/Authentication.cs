// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Authentication. (XAPI Pbx.Authentication)</summary>
[Naming(Naming.AsWritten)]
public enum Authentication
{
    Both,
    Name,
    Email,
    None,
}
