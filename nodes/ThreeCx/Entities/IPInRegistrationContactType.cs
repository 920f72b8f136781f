// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>IP in registration contact type. (XAPI Pbx.IPInRegistrationContactType)</summary>
[Naming(Naming.AsWritten)]
public enum IPInRegistrationContactType
{
    External,
    Internal,
    Both,
    Specified,
}
