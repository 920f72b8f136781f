// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Vector store file. (XAPI Pbx.VectorStoreFile)</summary>
[Naming(Naming.AsWritten)]
public sealed record VectorStoreFile
{
    public Optional<DateTimeOffset> CreatedAt { get; init; }

    public Optional<string> Id { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<long> Size { get; init; }

    public Optional<string> Status { get; init; }

    public Optional<string> VectorStoreId { get; init; }
}
