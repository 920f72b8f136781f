// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Startup license. (XAPI Pbx.StartupLicense)</summary>
[Naming(Naming.AsWritten)]
public enum StartupLicense
{
    Free,
    Pro,
}
