using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Client;

/// <summary>What belongs to one entity.</summary>
[Naming(Naming.AsWritten)]
public sealed record ListById : ListQuery
{
    [Parameter(Description = "Id that the PBX gave to the entity.")]
    public required int Id { get; init; }
}
