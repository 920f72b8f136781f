// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Vector store files. (XAPI Pbx.VectorStoreFiles)</summary>
[Naming(Naming.AsWritten)]
public sealed record VectorStoreFiles
{
    public Optional<string> FirstId { get; init; }

    public Optional<bool> HasMore { get; init; }

    public Optional<JsonText<IReadOnlyList<VectorStoreFile>>> Items { get; init; }

    public Optional<string> LastId { get; init; }
}
