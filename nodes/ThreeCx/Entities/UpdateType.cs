// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Update type. (XAPI Pbx.UpdateType)</summary>
[Naming(Naming.AsWritten)]
public enum UpdateType
{
    Release,
    Beta,
    MajorRelease,
    Alpha,
    Hotfix,
}
