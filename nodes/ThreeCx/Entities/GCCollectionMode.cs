// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>GC collection mode. (XAPI Pbx.GCCollectionMode)</summary>
[Naming(Naming.AsWritten)]
public enum GCCollectionMode
{
    Default,
    Forced,
    Optimized,
    Aggressive,
}
