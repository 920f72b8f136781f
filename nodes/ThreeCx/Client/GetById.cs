using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Client;

/// <summary>One entity by its id, and what of it is wanted.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetById : EntityQuery
{
    [Parameter(Description = "Id that the PBX gave to the entity.")]
    public required int Id { get; init; }
}
