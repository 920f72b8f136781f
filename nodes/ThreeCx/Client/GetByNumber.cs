using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Client;

/// <summary>One entity by its number, and what of it is wanted.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetByNumber : EntityQuery
{
    [Parameter(Description = "Number under which the entity is called.", Example = "800")]
    public required string Number { get; init; }
}
