using System.Globalization;
using System.Text.Json.Nodes;
using NodeHost.Runtime.Catalog;

namespace NodeHost.Tests.ThreeCxDocument;

/// <summary>Holds a request against the operation of the document that has its method and path.</summary>
internal static class DocumentRequest
{
    public static IEnumerable<string> Faults(DocumentSchemas document, ActionDefinition action, SentRequest sent)
    {
        if (document.Operation(action.Path!, sent.Method) is null || sent.PathValues(action.Path!) is not { } path)
            return [$"the document has no {sent.Method} {sent.Path}"];
        JsonObject[] parameters = [.. document.Parameters(action.Path!, sent.Method)];
        return [.. PathFaults(document, parameters, path), .. QueryFaults(document, parameters, sent), .. HeaderFaults(parameters, sent), .. BodyFaults(document, action, sent)];
    }

    private static IEnumerable<string> PathFaults(DocumentSchemas document, JsonObject[] parameters, IReadOnlyDictionary<string, string> path)
    {
        Dictionary<string, JsonObject> known = In(parameters, "path");
        foreach (string name in known.Keys.Except(path.Keys).Concat(path.Keys.Except(known.Keys)))
            yield return $"the parameter {name} of the path is only on one side";
        foreach ((string name, string literal) in path.Where(value => known.ContainsKey(value.Key)))
        {
            JsonObject schema = document.Resolve(known[name]["schema"]!.AsObject());
            bool isText = TypeOf(schema) == "string" && schema["pattern"] is null;
            bool isQuoted = literal.StartsWith('\'');
            if (isText != isQuoted)
                yield return $"{name} in the path is {literal}, quoted although it should not be, or the other way round";
            string value = Uri.UnescapeDataString(isQuoted ? literal[1..^1] : literal);
            foreach (string fault in document.Faults(schema, Value(schema, isQuoted ? value.Replace("''", "'", StringComparison.Ordinal) : value)))
                yield return $"{name} in the path is {literal}: {fault}";
        }
    }

    private static IEnumerable<string> QueryFaults(DocumentSchemas document, JsonObject[] parameters, SentRequest sent)
    {
        Dictionary<string, JsonObject> known = In(parameters, "query");
        foreach ((string name, string value) in sent.Query)
        {
            if (!known.TryGetValue(name, out JsonObject? parameter))
            {
                yield return $"the document knows no {name} in the query";
                continue;
            }

            JsonObject schema = document.Resolve(parameter["schema"]!.AsObject());
            foreach (string fault in document.Faults(schema, Value(schema, value)))
                yield return $"{name} in the query is {value}: {fault}";
        }

        foreach (string name in known.Values.Where(IsRequired).Select(NameOf).Except(sent.Query.Select(part => part.Key)))
            yield return $"{name} is required in the query";
    }

    private static IEnumerable<string> HeaderFaults(JsonObject[] parameters, SentRequest sent)
    {
        Dictionary<string, JsonObject> known = In(parameters, "header");
        return sent.Headers.Where(name => name is "If-Match" && !known.ContainsKey(name)).Select(name => $"the document knows no header {name}")
            .Concat(known.Values.Where(IsRequired).Select(NameOf).Except(sent.Headers).Select(name => $"the header {name} is required"));
    }

    private static IEnumerable<string> BodyFaults(DocumentSchemas document, ActionDefinition action, SentRequest sent)
    {
        JsonObject? schema = document.Body(action.Path!, sent.Method);
        if (sent.Body is null)
            return schema is null ? [] : ["the body is missing"];
        // An empty object stands for nothing where an action takes none, as servers want a body with POST.
        if (schema is null)
            return sent.Body == "{}" ? [] : [$"the document knows no body, which is {sent.Body}"];
        return document.Faults(schema, JsonNode.Parse(sent.Body)).Select(fault => $"body {fault} in {sent.Body}");
    }

    private static JsonNode? Value(JsonObject schema, string text) => TypeOf(schema) switch
    {
        "integer" or "number" when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) => JsonValue.Create(number),
        "boolean" when text is "true" or "false" => JsonValue.Create(text == "true"),
        "array" => new JsonArray([.. text.Split(',').Select(part => JsonValue.Create(part))]),
        _ => JsonValue.Create(text),
    };

    private static Dictionary<string, JsonObject> In(JsonObject[] parameters, string place) =>
        parameters.Where(parameter => parameter["in"]!.GetValue<string>() == place).ToDictionary(NameOf, StringComparer.Ordinal);

    private static string NameOf(JsonObject parameter) => parameter["name"]!.GetValue<string>();

    private static bool IsRequired(JsonObject parameter) => parameter["required"]?.GetValue<bool>() == true;

    private static string? TypeOf(JsonObject schema) => schema["type"]?.GetValue<string>();
}
