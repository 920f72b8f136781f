// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Profile type. (XAPI Pbx.ProfileType)</summary>
[Naming(Naming.AsWritten)]
public enum ProfileType
{
    Default,
    Available,
    Away,
    OutOfOffice,
    Available2,
    OutOfOffice2,
}
