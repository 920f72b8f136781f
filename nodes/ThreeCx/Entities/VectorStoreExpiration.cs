// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Vector store expiration. (XAPI Pbx.VectorStoreExpiration)</summary>
[Naming(Naming.AsWritten)]
public sealed record VectorStoreExpiration
{
    public Optional<string> Anchor { get; init; }

    public Optional<int> Days { get; init; }

    public Optional<DateTimeOffset> ExpiresAt { get; init; }

    public Optional<DateTimeOffset> LastActiveAt { get; init; }
}
