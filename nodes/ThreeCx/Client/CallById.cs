using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Client;

/// <summary>One entity by its id, of which something is asked that needs no more.</summary>
[Naming(Naming.AsWritten)]
public sealed record CallById
{
    [Parameter(Description = "Id that the PBX gave to the entity.")]
    public required int Id { get; init; }
}
