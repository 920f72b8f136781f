// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Install updates. (XAPI Pbx.InstallUpdates)</summary>
[Naming(Naming.AsWritten)]
public sealed record InstallUpdates
{
    public Optional<JsonText<IReadOnlyList<Guid>>> Entries { get; init; }

    public Optional<Guid> Key { get; init; }
}
