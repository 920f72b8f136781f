using NodeHost.ThreeCx.Sandbox.Shapes;

namespace NodeHost.ThreeCx.Sandbox.Model;

/// <summary>A collection of entities, or, without a key, a thing of which there is one.</summary>
internal sealed record EntitySet
{
    public required string Name { get; init; }

    /// <summary>The fields of its entities, read when they are first needed: most of the sets are not.</summary>
    public required Lazy<EntityShape> LazyShape { get; init; }

    public EntityShape Shape => LazyShape.Value;

    /// <summary>True for a thing of which there is one.</summary>
    public bool IsSingleton { get; init; }

    /// <summary>Name of the field by which an entity is found; null where entities have none.</summary>
    public string? Key { get; init; }

    /// <summary>Other fields by which an entity can be found.</summary>
    public IReadOnlyList<string> AlternateKeys { get; init; } = [];

    /// <summary>Methods that the collection, or the single thing, takes.</summary>
    public IReadOnlyList<string> Methods { get; init; } = [];

    /// <summary>Methods that an entity of the collection takes.</summary>
    public IReadOnlyList<string> EntityMethods { get; init; } = [];
}
