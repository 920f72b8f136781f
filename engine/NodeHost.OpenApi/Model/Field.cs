namespace NodeHost.OpenApi.Model;

/// <summary>A value that a request or an entity has.</summary>
internal sealed record Field
{
    /// <summary>Its name in the document, on the wire and in workflow files.</summary>
    public required string WireName { get; init; }

    public required CodeType Type { get; init; }

    public Place Place { get; init; } = Place.Body;

    public bool IsRequired { get; init; }

    /// <summary>True for a list in a query.</summary>
    public bool IsList { get; init; }

    /// <summary>True for a list in a query that is sent as one text with commas; otherwise each value is sent under the name.</summary>
    public bool HasCommas { get; init; }

    /// <summary>True for related entities that come back only on request.</summary>
    public bool IsNavigation { get; init; }

    /// <summary>True for what the service alone sets.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>The document's own words, where they are wanted.</summary>
    public string? Description { get; init; }
}
