using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using SharpYaml;
using SharpYaml.Serialization;

namespace NodeHost.Tests.ThreeCxDocument;

/// <summary>
/// An OpenAPI 3.0 document for a validator of JSON Schema: what it says otherwise than JSON Schema is written anew, and objects take no
/// members that they do not name. Nothing of the import of documents is used here, as this is to tell its mistakes.
/// </summary>
internal sealed class DocumentSchemas
{
    private const string Address = "https://nodehost.test/document";

    private readonly JsonObject _document;
    private readonly BuildOptions _build = new() { SchemaRegistry = new SchemaRegistry() };
    private readonly EvaluationOptions _options = new() { OutputFormat = OutputFormat.List };
    private readonly Dictionary<JsonObject, JsonSchema> _built = [];

    public DocumentSchemas(string path)
    {
        using var text = new StreamReader(path);
        var yaml = new YamlStream();
        yaml.Load(text);
        _document = (JsonObject)ToJson(yaml.Documents[0].RootNode)!;
        var definitions = new JsonObject();
        foreach ((string name, JsonNode? schema) in _document["components"]!["schemas"]!.AsObject())
        {
            definitions[name] = Translate(schema!.AsObject(), isPart: true);
            definitions[Closed(name)] = Close(new JsonObject { ["$ref"] = $"#/$defs/{name}" }, schema.AsObject());
        }

        var all = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["$id"] = Address, ["$defs"] = definitions };
        JsonSchema.FromText(all.ToJsonString(), _build);
    }

    /// <summary>The operation of a path as it stands in the document; null for none.</summary>
    public JsonObject? Operation(string path, string method) =>
        _document["paths"]![path]?[method.ToLowerInvariant()]?.AsObject();

    /// <summary>The parameters of an operation and of its path.</summary>
    public IEnumerable<JsonObject> Parameters(string path, string method) =>
        (Operation(path, method)?["parameters"]?.AsArray() ?? []).Concat(_document["paths"]![path]?["parameters"]?.AsArray() ?? [])
            .Select(parameter => Resolve(parameter!.AsObject()));

    /// <summary>The schema of a JSON body; null where the operation takes none.</summary>
    public JsonObject? Body(string path, string method) => Operation(path, method)?["requestBody"] is not JsonObject body
        ? null
        : Resolve(body)["content"]!["application/json"]!["schema"]!.AsObject();

    /// <summary>What a validator says against a value.</summary>
    /// <param name="schema">A schema of the document.</param>
    /// <param name="value">The value.</param>
    public IEnumerable<string> Faults(JsonObject schema, JsonNode? value)
    {
        if (!_built.TryGetValue(schema, out JsonSchema? built))
            _built[schema] = built = Build(schema);
        EvaluationResults results = built.Evaluate(JsonSerializer.SerializeToElement(value), _options);
        return results.IsValid ? [] : (results.Details ?? []).Where(detail => detail.Errors is not null)
            .SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}")).Distinct().Take(5).DefaultIfEmpty("is not valid");
    }

    // References are to be found in the registered document, whatever the schema's own place.
    private JsonSchema Build(JsonObject schema) => JsonSchema.FromText(
        Translate(schema, isPart: false).ToJsonString().Replace("\"#/$defs/", $"\"{Address}#/$defs/", StringComparison.Ordinal), _build);

    /// <summary>What a reference points to, or the node itself.</summary>
    public JsonObject Resolve(JsonObject node)
    {
        if (node["$ref"]?.GetValue<string>() is not { } reference)
            return node;
        JsonNode at = _document;
        foreach (string name in reference.TrimStart('#', '/').Split('/'))
            at = at[name]!;
        return Resolve(at.AsObject());
    }

    private static string Closed(string name) => $"{name}-closed";

    // A part of a composition is left open, as the other parts bring further members.
    private static JsonObject Translate(JsonObject source, bool isPart)
    {
        if (source["$ref"]?.GetValue<string>() is { } reference)
            return new JsonObject { ["$ref"] = "#/$defs/" + (isPart && source.Parent is JsonArray ? Last(reference) : Closed(Last(reference))) };
        var schema = new JsonObject();
        foreach ((string keyword, JsonNode? value) in source)
        {
            switch (keyword)
            {
                case "type" when value!.GetValue<string>() == "integer" && source["format"]?.GetValue<string>() == "decimal":
                    // What is so written is a number with fractions all the same.
                    schema["type"] = "number";
                    break;
                case "properties":
                    schema[keyword] = new JsonObject(value!.AsObject().Select(member => KeyValuePair.Create(member.Key, (JsonNode?)Translate(member.Value!.AsObject(), isPart: false))));
                    break;
                case "items" or "additionalProperties" when value is JsonObject inner:
                    schema[keyword] = Translate(inner, isPart: false);
                    break;
                case "allOf" or "anyOf" or "oneOf":
                    bool isComposed = keyword == "allOf" && value!.AsArray().Count > 1;
                    schema[keyword] = new JsonArray([.. value!.AsArray().Select(part => Translate(part!.AsObject(), isComposed))]);
                    break;
                case "enum" when source["x-ms-enum-flags"] is not null:
                    string one = string.Join('|', value!.AsArray().Select(name => System.Text.RegularExpressions.Regex.Escape(name!.GetValue<string>())));
                    schema["pattern"] = $"^({one})(, ?({one}))*$";
                    break;
                case "type" or "enum" or "pattern" or "minimum" or "maximum" or "maxLength" or "minLength" or "required" or "additionalProperties":
                    schema[keyword] = value!.DeepClone();
                    break;
            }
        }

        if (!isPart)
            Close(schema, source);
        return source["nullable"]?.GetValue<bool>() == true
            ? new JsonObject { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) }
            : schema;
    }

    private static JsonObject Close(JsonObject schema, JsonObject source)
    {
        bool names = source.ContainsKey("properties") || source["allOf"] is JsonArray { Count: > 1 };
        if (names && !source.ContainsKey("additionalProperties"))
            schema["unevaluatedProperties"] = false;
        return schema;
    }

    private static string Last(string reference) => reference[(reference.LastIndexOf('/') + 1)..];

    private static JsonNode? ToJson(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(member => KeyValuePair.Create(((YamlScalarNode)member.Key).Value!, ToJson(member.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(ToJson)]),
        YamlScalarNode { Style: ScalarStyle.Plain } scalar => Scalar(scalar.Value),
        YamlScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => null,
    };

    private static JsonValue? Scalar(string? text) => text switch
    {
        null or "" or "null" or "~" => null,
        "true" => JsonValue.Create(true),
        "false" => JsonValue.Create(false),
        _ when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) => JsonValue.Create(number),
        _ => JsonValue.Create(text),
    };
}
