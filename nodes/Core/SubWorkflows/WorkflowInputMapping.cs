using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.SubWorkflows;

/// <summary>What a called workflow gets of an item: all of it, or the fields that it declares.</summary>
public sealed record WorkflowInputMapping
{
    [Parameter(Ignored = true)] public string MappingMode { get; init; } = "defineBelow";

    [Parameter("Values", Description = "By the name of the input.")] public JToken Value { get; init; } = new JObject();

    [Parameter("Schema", NoExpression = true, Description = "The inputs that the other workflow declares.")]
    public JToken Schema { get; init; } = new JArray();

    [Parameter(Ignored = true)] public JToken MatchingColumns { get; init; } = new JArray();

    [Parameter(Ignored = true)] public JToken AttemptToConvertTypes { get; init; } = false;

    [Parameter(Ignored = true)] public JToken ConvertFieldsToString { get; init; } = false;

    /// <summary>The item as the other workflow gets it.</summary>
    public Item Apply(Item item)
    {
        if (Schema is not JArray { Count: > 0 } schema)
            return item;
        var values = Value as JObject;
        var json = new JObject();
        foreach (JObject column in schema.OfType<JObject>())
        {
            string? name = (column["id"] as JValue)?.Value as string;
            if (name is null || column["removed"] is JValue { Value: true })
                continue;
            if ((values?[name] ?? item.Json[name]) is { } value)
                json[name] = value.DeepClone();
        }

        return item with { Json = json };
    }
}
