using Newtonsoft.Json.Linq;

namespace NodeHost.Nodes.Core.Lists;

/// <summary>Reads a list of field names in each form that files have for it: text with commas, an array, the rows of a collection.</summary>
internal static class FieldNames
{
    /// <summary>The names, without blank ones; empty if there are none.</summary>
    public static string[] In(JToken? list) => list switch
    {
        JArray names => [.. names.Select(Name).Where(static name => name.Length > 0)],
        JObject collection => In(collection["fields"]),
        JValue { Value: string text } => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        _ => [],
    };

    private static string Name(JToken entry) => entry switch
    {
        JObject row => (row["fieldName"] as JValue)?.Value?.ToString()?.Trim() ?? "",
        JValue { Value: { } value } => value.ToString()?.Trim() ?? "",
        _ => "",
    };
}
