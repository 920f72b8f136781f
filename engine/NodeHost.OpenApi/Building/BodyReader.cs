using Microsoft.OpenApi;
using NodeHost.OpenApi.Model;

namespace NodeHost.OpenApi.Building;

/// <summary>The body of an operation's request.</summary>
/// <param name="Entity">The entity that it is, where its members are those of one; null otherwise.</param>
/// <param name="Fields">All that it can have.</param>
/// <param name="Format">A member of <c>BodyFormat</c>; null for JSON.</param>
internal sealed record Body(EntityRecord? Entity, IReadOnlyList<Field> Fields, string? Format)
{
    public static readonly Body None = new(null, [], null);
}

/// <summary>Reads the body of an operation, in the format that says the most about it.</summary>
internal sealed class BodyReader(EntityBook book, Remarks remarks)
{
    private static readonly string[] Forms = ["multipart/form-data", "application/x-www-form-urlencoded"];

    /// <param name="place">The operation, for messages.</param>
    /// <param name="body">The body; null for none.</param>
    /// <param name="hint">Name for objects that have none.</param>
    public Body Read(string place, IOpenApiRequestBody? body, string hint)
    {
        if (body is OpenApiRequestBodyReference { Target: null } lost)
        {
            remarks.Fault($"{place}: {lost.Reference.ReferenceV3} names a request body that the document does not have. Add it, or correct the name.");
            return Body.None;
        }

        if (body?.Content is not { Count: > 0 } contents)
            return Body.None;
        (string type, IOpenApiMediaType content) = Preferred(contents);
        if (contents.Count > 1)
            remarks.Add($"{place}: of the formats {string.Join(", ", contents.Keys)} the body is sent as {type}.");
        string format = Bare(type);
        if (IsJson(format) && content.Schema is { } schema)
            return OfJson(schema, body.Required, hint);
        if (Forms.Contains(format) && content.Schema is { } form)
            return OfForm(form, format == Forms[0], hint);
        return OfFile(place, type, body.Required);
    }

    private static (string Type, IOpenApiMediaType Content) Preferred(IDictionary<string, IOpenApiMediaType> contents)
    {
        KeyValuePair<string, IOpenApiMediaType> best = contents
            .OrderBy(content => Bare(content.Key) switch
            {
                "application/json" => 0,
                var json when IsJson(json) => 1,
                "multipart/form-data" => 2,
                "application/x-www-form-urlencoded" => 3,
                _ => 4,
            })
            .First();
        return (best.Key, best.Value);
    }

    private static string Bare(string mediaType) => mediaType.Split(';')[0].Trim().ToLowerInvariant();

    private static bool IsJson(string mediaType) =>
        mediaType is "application/json" or "text/json" || mediaType.EndsWith("+json", StringComparison.Ordinal);

    private Body OfJson(IOpenApiSchema schema, bool isRequired, string hint)
    {
        schema = Schemas.Meant(schema);
        bool isNamed = Schemas.NameOf(schema) is not null;
        if (isNamed && book.Record(schema, hint) is { } entity)
            return new Body(entity, [.. book.Inherited(entity).Concat(entity.Fields)], null);
        if (!isNamed && Schemas.Choices(schema).Count == 0 && Flattening.Whole(schema) is { Properties.Count: > 0 } flat)
            return new Body(null, FieldsOf(flat, hint), null);
        CodeType type = book.TypeOf(schema, hint + "Body");
        return new Body(null, [new Field { WireName = "body", Type = type, Place = Place.WholeBody, IsRequired = isRequired }], null);
    }

    private Body OfForm(IOpenApiSchema schema, bool isMultipart, string hint)
    {
        Flattening flat = Flattening.Whole(Schemas.Meant(schema));
        string format = isMultipart ? "Multipart" : "Form";
        if (flat.Properties.Count > 0)
            return new Body(null, FieldsOf(flat, hint), format);
        return new Body(null, [new Field { WireName = "body", Type = CodeType.Any, Place = Place.WholeBody, IsRequired = true }], format);
    }

    private Body OfFile(string place, string type, bool isRequired)
    {
        if (Bare(type) != "application/octet-stream")
            remarks.Add($"{place}: the body ({type}) is sent as the content of a file of the item.");
        return new Body(null, [new Field { WireName = "file", Type = CodeType.Text, Place = Place.WholeBody, IsRequired = isRequired }], "Binary");
    }

    private List<Field> FieldsOf(Flattening flat, string hint) =>
        [.. flat.Properties.Select(property => book.FieldOf(hint, property.Key, property.Value, flat.Required.Contains(property.Key)))];
}
