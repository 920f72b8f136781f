using System.Text.Json.Nodes;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Catalog;

namespace NodeHost.Tests.ThreeCxDocument;

/// <summary>Durations, times of day and short texts are plain texts to a descriptor: their samples are replaced by ones that are right.</summary>
internal static class DocumentTexts
{
    public static void Fit(DocumentSchemas document, ActionDefinition action, JObject sample)
    {
        foreach (JsonObject parameter in document.Parameters(action.Path!, action.Method!))
            FitMember(document, parameter["schema"]!.AsObject(), sample, parameter["name"]!.GetValue<string>());
        if (document.Body(action.Path!, action.Method!) is { } body)
            FitMembers(document, body, sample);
    }

    private static void FitMembers(DocumentSchemas document, JsonObject schema, JObject sample)
    {
        JsonObject resolved = document.Resolve(schema);
        foreach (JsonNode? part in resolved["allOf"]?.AsArray() ?? [])
            FitMembers(document, part!.AsObject(), sample);
        foreach ((string name, JsonNode? member) in resolved["properties"]?.AsObject() ?? [])
            FitMember(document, member!.AsObject(), sample, name);
    }

    private static void FitMember(DocumentSchemas document, JsonObject schema, JObject sample, string name)
    {
        if (sample[name] is not { } value)
            return;
        JsonObject resolved = document.Resolve(schema);
        switch (value)
        {
            case JObject inner:
                FitMembers(document, resolved, inner);
                break;
            case JArray list when resolved["items"] is JsonObject items:
                for (int i = 0; i < list.Count; i++)
                {
                    var holder = new JObject { ["it"] = list[i] };
                    FitMember(document, items, holder, "it");
                    list[i] = holder["it"]!.DeepClone();
                }

                break;
            case JValue { Type: JTokenType.String }:
                sample[name] = resolved["format"]?.GetValue<string>() switch
                {
                    "duration" => "PT1H30M",
                    "time" => "08:30:00",
                    _ when resolved["maxLength"] is { } most && most.GetValue<decimal>() < value.Value<string>()!.Length => "sample",
                    _ => value,
                };
                break;
        }
    }
}
