// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Vector file result. (XAPI Pbx.VectorFileResult)</summary>
[Naming(Naming.AsWritten)]
public sealed record VectorFileResult
{
    public Optional<string> Error { get; init; }

    public Optional<string> ExternalFileId { get; init; }

    public Optional<string> FileName { get; init; }

    public Optional<string> Status { get; init; }
}
