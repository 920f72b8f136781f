using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace NodeHost.OpenApi.Building;

/// <summary>Questions to a schema, whatever version of OpenAPI it is written in.</summary>
internal static class Schemas
{
    /// <summary>The name under which a schema stands among the components; null for one that stands where it is used.</summary>
    public static string? NameOf(IOpenApiSchema schema) => schema is OpenApiSchemaReference reference ? reference.Reference.Id : null;

    /// <summary>The type without <c>null</c>; null where it is none or several.</summary>
    public static JsonSchemaType? TypeOf(IOpenApiSchema schema)
    {
        JsonSchemaType? type = schema.Type & ~JsonSchemaType.Null;
        return type is null or 0 || (type & (type - 1)) != 0 ? null : type;
    }

    public static bool HasProperties(IOpenApiSchema schema) => schema.Properties is { Count: > 0 };

    /// <summary>
    /// The schema that is meant: an <c>allOf</c>, <c>oneOf</c> or <c>anyOf</c> of one, apart from <c>null</c>, is only a way to say
    /// something beside a reference.
    /// </summary>
    public static IOpenApiSchema Meant(IOpenApiSchema schema)
    {
        for (int depth = 0; depth < 16; depth++)
        {
            IOpenApiSchema[] parts = [.. Parts(schema).Where(part => part.Type != JsonSchemaType.Null)];
            // A named object is a type of its own, even if it adds nothing to another.
            if (parts.Length != 1 || HasProperties(schema) || (NameOf(schema) is not null && Flattening.HasMembers(schema)))
                return schema;
            schema = parts[0];
        }

        return schema;
    }

    /// <summary>The choices of a <c>oneOf</c> or <c>anyOf</c>, without <c>null</c>.</summary>
    public static IReadOnlyList<IOpenApiSchema> Choices(IOpenApiSchema schema) =>
        [.. (schema.OneOf is { Count: > 0 } ? schema.OneOf : schema.AnyOf ?? []).Where(choice => choice.Type != JsonSchemaType.Null)];

    /// <summary>The texts of a choice; null for a schema that is none.</summary>
    public static IReadOnlyList<string>? TextsOf(IOpenApiSchema schema)
    {
        if (schema.Enum is not { Count: > 0 } || TypeOf(schema) is not (JsonSchemaType.String or null))
            return null;
        // A choice of null only says that the value may be null.
        JsonNode[] values = [.. schema.Enum.Where(value => value is not null && !value.IsJsonNullSentinel())];
        return values.Length > 0 && values.All(value => value.GetValueKind() == System.Text.Json.JsonValueKind.String)
            ? [.. values.Select(value => value.GetValue<string>()).Distinct(StringComparer.Ordinal)]
            : null;
    }

    /// <summary>An extension that is a plain value or object; null where there is none.</summary>
    public static JsonNode? Extension(IOpenApiReadOnlyExtensible? holder, string name) =>
        holder?.Extensions is { } all && all.TryGetValue(name, out IOpenApiExtension? extension) && extension is JsonNodeExtension node ? node.Node : null;

    public static bool IsTrue(JsonNode? node) => node?.GetValueKind() == System.Text.Json.JsonValueKind.True;

    /// <summary>The types between which a schema leaves the choice, in words; null where it leaves none.</summary>
    public static string? TypesOf(IOpenApiSchema schema)
    {
        JsonSchemaType[] types = [.. Enum.GetValues<JsonSchemaType>().Where(type => type != JsonSchemaType.Null && schema.Type?.HasFlag(type) == true)];
        return types.Length < 2 ? null : $"Either {string.Join(" or ", types.Select(type => type.ToString().ToLowerInvariant()))}.";
    }

    private static IEnumerable<IOpenApiSchema> Parts(IOpenApiSchema schema) =>
        schema.AllOf is { Count: > 0 } ? schema.AllOf : Choices(schema);
}
