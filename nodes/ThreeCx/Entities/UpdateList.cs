// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Update list. (XAPI Pbx.UpdateList)</summary>
[Naming(Naming.AsWritten)]
public sealed record UpdateList
{
    public Optional<JsonText<IReadOnlyList<UpdateItem>>> Entries { get; init; }

    public Optional<bool> IsMaintananceExpired { get; init; }

    public Optional<Guid> Key { get; init; }

    public Optional<DateTimeOffset> LastSuccessfulUpdate { get; init; }
}
