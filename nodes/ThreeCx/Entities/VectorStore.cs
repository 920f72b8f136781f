// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Vector store. (XAPI Pbx.VectorStore)</summary>
[Naming(Naming.AsWritten)]
public sealed record VectorStore
{
    public Optional<int> Bytes { get; init; }

    public Optional<DateTimeOffset> CreatedAt { get; init; }

    public Optional<string> Description { get; init; }

    public Optional<JsonText<VectorStoreExpiration>> Expiration { get; init; }

    public Optional<int> FilesCompleted { get; init; }

    public Optional<int> FilesTotal { get; init; }

    public Optional<string> Id { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<string> Status { get; init; }
}
