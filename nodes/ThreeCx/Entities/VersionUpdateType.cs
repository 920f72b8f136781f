// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Version update type. (XAPI Pbx.VersionUpdateType)</summary>
[Naming(Naming.AsWritten)]
public sealed record VersionUpdateType
{
    public Optional<UpdateType> Type { get; init; }
}
