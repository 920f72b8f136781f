// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Sbc log level. (XAPI Pbx.SbcLogLevel)</summary>
[Naming(Naming.AsWritten)]
public enum SbcLogLevel
{
    None,
    Low,
    Medium,
    Verbose,
}
