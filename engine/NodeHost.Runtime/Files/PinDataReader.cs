using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Files;

/// <summary>Reads the <c>pinData</c> of a workflow file: items by node name.</summary>
internal static class PinDataReader
{
    public static IReadOnlyDictionary<string, IReadOnlyList<Item>> Read(JObject? source, ProblemList problems)
    {
        var pins = new Dictionary<string, IReadOnlyList<Item>>(StringComparer.Ordinal);
        foreach (JProperty node in source?.Properties() ?? [])
        {
            if (node.Value is not JArray list)
            {
                problems.Add(Codes.NotAWorkflow, node.Position(), $"pinData of '{node.Name}' must be a list of items, found {node.Value.Describe()}.");
                continue;
            }

            var items = new List<Item>(list.Count);
            foreach (JToken token in list)
            {
                // An item may stand without its "json", as copy and paste leaves it.
                if (token is JObject item)
                    items.Add(Item.Of(item["json"] as JObject ?? item));
                else
                    problems.Add(Codes.NotAWorkflow, token.Position(), $"a pinned item of '{node.Name}' must be an object, found {token.Describe()}.");
            }

            pins[node.Name] = items;
        }

        return pins;
    }
}
