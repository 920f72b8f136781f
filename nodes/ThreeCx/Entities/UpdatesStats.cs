// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Updates stats. (XAPI Pbx.UpdatesStats)</summary>
[Naming(Naming.AsWritten)]
public sealed record UpdatesStats
{
    public Optional<JsonText<IReadOnlyList<CategoryUpdate>>> PerPage { get; init; }

    public Optional<JsonText<IReadOnlyList<CategoryUpdate>>> TcxUpdate { get; init; }
}
