// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Info level. (XAPI Pbx.InfoLevel)</summary>
[Naming(Naming.AsWritten)]
public enum InfoLevel
{
    Critical,
    Error,
    Warning,
    Info,
}
