// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>X operating system type. (XAPI Pbx.XOperatingSystemType)</summary>
[Naming(Naming.AsWritten)]
public enum XOperatingSystemType
{
    Other,
    Linux,
    Windows,
}
