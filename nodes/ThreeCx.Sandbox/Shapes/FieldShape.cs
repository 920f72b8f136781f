using Newtonsoft.Json.Linq;

namespace NodeHost.ThreeCx.Sandbox.Shapes;

/// <summary>One field of an entity as XAPI sees it.</summary>
public sealed record FieldShape
{
    public required string Name { get; init; }

    public required FieldKind Kind { get; init; }

    /// <summary>True for a list of values of the kind.</summary>
    public bool IsCollection { get; init; }

    /// <summary>True for what an answer holds only if <c>$expand</c> asks for it.</summary>
    public bool IsNavigation { get; init; }

    /// <summary>True where an <see cref="FieldKind.Option"/> takes several values with commas between them.</summary>
    public bool IsFlags { get; init; }

    /// <summary>The values of an <see cref="FieldKind.Option"/>.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>The fields of a <see cref="FieldKind.Complex"/> value.</summary>
    public EntityShape? Inner => InnerShape?.Value;

    /// <summary>The value of an entity that was never given one; shared, so never to be changed or handed out uncopied.</summary>
    internal JToken? Default { get; init; }

    /// <summary>Makes the value where the PBX knows it better than the entity; null leaves it to the entity.</summary>
    internal Func<JObject, JToken?>? Compute { get; init; }

    // Entities may refer to one another in circles, so that a shape cannot be made whole at once.
    internal Lazy<EntityShape>? InnerShape { get; init; }

    /// <summary>The field's value in a stored entity, which leaves out what is as it was at first. Not to be changed.</summary>
    internal JToken? Read(JObject entity) => Compute?.Invoke(entity) ?? entity[Name] ?? Default;
}
