// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Remove vector store files. (XAPI Pbx.RemoveVectorStoreFiles)</summary>
[Naming(Naming.AsWritten)]
public sealed record RemoveVectorStoreFiles
{
    public Optional<JsonText<IReadOnlyList<string>>> FileIds { get; init; }

    public Optional<string> VectorId { get; init; }
}
