using Microsoft.OpenApi;
using NodeHost.OpenApi.Model;

namespace NodeHost.OpenApi.Building;

/// <summary>Reads what an operation answers with when all went well.</summary>
internal sealed class AnswerReader(EntityBook book, Remarks remarks)
{
    // A collection of OData stands in an envelope with this member, which may hold a count beside it.
    private const string Values = "value";

    /// <summary>The type of the answer, or of its elements; null for nothing and for what is not described.</summary>
    public (CodeType? Type, bool IsList) Read(string place, OpenApiResponses? responses, string hint)
    {
        IOpenApiResponse? response = (responses ?? [])
            .Where(answer => answer.Key.StartsWith('2'))
            .OrderBy(answer => answer.Key, StringComparer.Ordinal)
            .Select(answer => answer.Value)
            .FirstOrDefault();
        if (response is OpenApiResponseReference { Target: null } lost)
        {
            remarks.Fault($"{place}: {lost.Reference.ReferenceV3} names a response that the document does not have. Add it, or correct the name.");
            return (null, false);
        }

        IOpenApiSchema? schema = response?.Content?
            .Where(content => content.Key.Contains("json", StringComparison.OrdinalIgnoreCase))
            .Select(content => content.Value.Schema)
            .FirstOrDefault(found => found is not null);
        return schema is null ? (null, false) : TypeOf(Schemas.Meant(schema), hint);
    }

    private (CodeType? Type, bool IsList) TypeOf(IOpenApiSchema schema, string hint)
    {
        Flattening flat = Flattening.Whole(schema);
        if (flat.Properties.TryGetValue(Values, out IOpenApiSchema? value) && flat.Properties.Keys.All(IsOfEnvelope))
        {
            CodeType values = book.TypeOf(value, hint + "Answer");
            return values.Element is { } item ? Known(item, true) : (null, false);
        }

        CodeType type = book.TypeOf(schema, hint + "Answer");
        return type.Element is { } element ? Known(element, true) : Known(type, false);
    }

    private static (CodeType? Type, bool IsList) Known(CodeType type, bool isList) =>
        type.Name == CodeType.Any.Name || type.IsFile ? (null, false) : (type with { Remark = null }, isList);

    private static bool IsOfEnvelope(string name) => name == Values || name.StartsWith("@odata.", StringComparison.Ordinal);
}
