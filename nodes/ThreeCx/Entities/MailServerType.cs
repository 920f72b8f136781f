// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Mail server type. (XAPI Pbx.MailServerType)</summary>
[Naming(Naming.AsWritten)]
public enum MailServerType
{
    Tcx,
    MS365,
    Custom,
    GoogleWorkspace,
}
