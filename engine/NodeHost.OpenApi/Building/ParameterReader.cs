using Microsoft.OpenApi;
using NodeHost.OpenApi.Model;

namespace NodeHost.OpenApi.Building;

/// <summary>Reads the parameters of an operation: those of its path first, then its own.</summary>
internal sealed class ParameterReader(EntityBook book, bool descriptions, Remarks remarks)
{
    // OpenAPI says that these are described elsewhere and their parameters are to be ignored.
    private static readonly HashSet<string> IgnoredHeaders = new(StringComparer.OrdinalIgnoreCase) { "Accept", "Authorization", "Content-Type" };

    /// <param name="place">The operation, for messages: <c>GET /pets</c>.</param>
    /// <param name="path">Parameters of the path.</param>
    /// <param name="operation">Parameters of the operation, which replace those of the path with the same name and place.</param>
    /// <param name="hint">Name for objects that have none.</param>
    public List<Field> Read(string place, IList<IOpenApiParameter>? path, IList<IOpenApiParameter>? operation, string hint)
    {
        var all = new List<IOpenApiParameter>();
        foreach (IOpenApiParameter parameter in (path ?? []).Concat(operation ?? []))
        {
            if (parameter is OpenApiParameterReference { Target: null } lost)
            {
                remarks.Fault($"{place}: {lost.Reference.ReferenceV3} names a parameter that the document does not have. Add it, or correct the name.");
                continue;
            }

            int same = all.FindIndex(other => other.Name == parameter.Name && other.In == parameter.In);
            if (same >= 0)
                all[same] = parameter;
            else
                all.Add(parameter);
        }

        return [.. all.SelectMany(parameter => FieldsOf(place, parameter, hint))];
    }

    private IEnumerable<Field> FieldsOf(string place, IOpenApiParameter parameter, string hint)
    {
        string name = parameter.Name ?? "";
        if (parameter.In is ParameterLocation.Cookie or null)
        {
            remarks.Add($"{place}: the cookie parameter {name} is not taken over; cookies are not sent.");
            return [];
        }

        if (parameter.In == ParameterLocation.Header && IgnoredHeaders.Contains(name))
            return [];
        IOpenApiSchema? schema = parameter.Schema ?? parameter.Content?.Values.FirstOrDefault()?.Schema;
        if (parameter is { In: ParameterLocation.Query, Content: not { Count: > 0 } } && schema is not null
            && Flattening.Whole(Schemas.Meant(schema)) is { Properties.Count: > 0 } members)
        {
            return MembersOf(parameter, members, hint);
        }

        return [FieldOf(place, parameter, schema, book.TypeOf(schema, hint + Names.Identifier.Of(name)))];
    }

    // An object in a query is several parameters: filter[name]=… with the style deepObject, and name=… otherwise.
    private IEnumerable<Field> MembersOf(IOpenApiParameter parameter, Flattening members, string hint)
    {
        bool isDeep = parameter.Style == ParameterStyle.DeepObject;
        foreach ((string name, IOpenApiSchema schema) in members.Properties)
        {
            CodeType type = book.TypeOf(schema, hint + Names.Identifier.Of(name));
            yield return new Field
            {
                WireName = isDeep ? $"{parameter.Name}[{name}]" : name,
                Type = type.IsJson ? new CodeType("JToken") : type,
                Place = Place.Query,
                IsList = type.Element is not null,
                IsRequired = parameter.Required && members.Required.Contains(name),
                Description = descriptions ? schema.Description : null,
            };
        }
    }

    private Field FieldOf(string place, IOpenApiParameter parameter, IOpenApiSchema? schema, CodeType type)
    {
        bool isList = parameter.In == ParameterLocation.Query && type.Element is not null && parameter.Content is not { Count: > 0 };
        if (isList && parameter.Style is ParameterStyle.SpaceDelimited or ParameterStyle.PipeDelimited)
            remarks.Add($"{place}: the values of {parameter.Name} are sent with commas, not by the style {parameter.Style}.");
        bool isText = type.IsJson && !isList;
        bool isNullable = parameter.In == ParameterLocation.Path && type.Name == "string" && schema?.Type?.HasFlag(JsonSchemaType.Null) == true;
        return new Field
        {
            WireName = parameter.Name ?? "",
            Type = isList ? new CodeType("JToken") : isText ? CodeType.Text with { Remark = type.Remark } : isNullable ? type with { Name = "string?" } : type,
            Place = parameter.In switch { ParameterLocation.Path => Place.Path, ParameterLocation.Header => Place.Header, _ => Place.Query },
            IsList = isList,
            HasCommas = isList && !parameter.Explode,
            IsRequired = parameter.Required || parameter.In == ParameterLocation.Path,
            Description = descriptions ? parameter.Description : null,
        };
    }
}
