namespace NodeHost.Runtime.Catalog;

/// <summary>A record of parameters: its parameters in order, and how to make an empty one.</summary>
public sealed record RecordDefinition
{
    public required Type Class { get; init; }

    /// <summary>The parameters, those of base records first, in the order of their declaration.</summary>
    public required IReadOnlyList<ParameterDefinition> Parameters { get; init; }

    /// <summary>The parameters by their name in workflow files.</summary>
    public required IReadOnlyDictionary<string, ParameterDefinition> ByName { get; init; }

    /// <summary>True where parameters that are not among these are no mistake.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Makes a record in which every parameter has its default.</summary>
    public required Func<object> Create { get; init; }
}
