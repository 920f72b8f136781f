using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Client;

/// <summary>One entity to delete.</summary>
[Naming(Naming.AsWritten)]
public sealed record DeleteById
{
    [Parameter(Description = "Id that the PBX gave to the entity.")]
    public required int Id { get; init; }

    [Header]
    [Parameter("If-Match", Name = "If-Match", Description = "Delete it only while it still has this ETag.")]
    public Optional<string> IfMatch { get; init; }
}
