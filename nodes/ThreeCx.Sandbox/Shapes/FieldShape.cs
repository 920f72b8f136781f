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

    /// <summary>The values of an <see cref="FieldKind.Option"/>.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>The fields of a <see cref="FieldKind.Complex"/> value.</summary>
    public EntityShape? Inner { get; init; }
}
