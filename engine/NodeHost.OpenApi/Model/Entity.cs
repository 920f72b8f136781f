namespace NodeHost.OpenApi.Model;

/// <summary>A type of the document that many actions may share.</summary>
internal abstract record Entity
{
    /// <summary>Name of the C# type.</summary>
    public required string Name { get; init; }

    /// <summary>Name of the schema; null for one that has none of its own.</summary>
    public string? Schema { get; init; }

    /// <summary>What it is, in a sentence.</summary>
    public required string Summary { get; init; }
}

/// <summary>An object.</summary>
internal sealed record EntityRecord : Entity
{
    /// <summary>The type it extends; null for none.</summary>
    public string? Base { get; set; }

    /// <summary>Its own fields, without those of its base.</summary>
    public List<Field> Fields { get; } = [];

    /// <summary>True once another type extends it.</summary>
    public bool IsExtended { get; set; }
}

/// <summary>A choice of texts.</summary>
internal sealed record EntityEnum : Entity
{
    public required IReadOnlyList<EnumOption> Options { get; init; }

    /// <summary>True where several may be set at once.</summary>
    public bool IsFlags { get; init; }
}

/// <summary>One choice.</summary>
/// <param name="Member">Name in C#.</param>
/// <param name="Value">Value on the wire.</param>
internal sealed record EnumOption(string Member, string Value);
