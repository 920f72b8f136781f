using Microsoft.OpenApi;

namespace NodeHost.OpenApi.Building;

/// <summary>
/// The members of an object. An <c>allOf</c> of one reference and more is inheritance; of several references it is a mixture whose
/// members are all the object's own, as a record has only one base.
/// </summary>
internal sealed class Flattening
{
    private readonly HashSet<IOpenApiSchema> _seen = [];

    /// <summary>What the object extends; null for nothing.</summary>
    public IOpenApiSchema? Base { get; private set; }

    /// <summary>Its own properties, in the order of the document.</summary>
    public Dictionary<string, IOpenApiSchema> Properties { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

    /// <summary>Takes an object apart into a base and what it adds.</summary>
    public static Flattening Of(IOpenApiSchema schema)
    {
        var flat = new Flattening();
        IOpenApiSchema[] bases = [.. (schema.AllOf ?? []).Where(part => Schemas.NameOf(part) is not null && HasMembers(part))];
        if (bases.Length == 1)
            flat.Base = bases[0];
        flat.Take(schema);
        return flat;
    }

    /// <summary>All members, those of its bases too.</summary>
    public static Flattening Whole(IOpenApiSchema schema)
    {
        var flat = new Flattening();
        flat.Take(schema);
        return flat;
    }

    /// <summary>True for an object that is described as having members, be it by its parts.</summary>
    public static bool HasMembers(IOpenApiSchema schema) => Whole(schema).Properties.Count > 0;

    private void Take(IOpenApiSchema schema)
    {
        if (!_seen.Add(schema is OpenApiSchemaReference { Target: { } target } ? target : schema))
            return;
        foreach (IOpenApiSchema part in schema.AllOf ?? [])
        {
            if (!ReferenceEquals(part, Base))
                Take(part);
        }

        foreach ((string name, IOpenApiSchema property) in schema.Properties ?? new Dictionary<string, IOpenApiSchema>())
            Properties[name] = property;
        Required.UnionWith(schema.Required ?? new HashSet<string>());
    }
}
