using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.History;

/// <summary>Reads runs and items in the shape that n8n keeps them in.</summary>
/// <param name="remember">Is given each item with the JSON that it was read from.</param>
/// <param name="withFiles">True to give items their files, for nodes that read them.</param>
internal sealed class RecordedRunReader(Action<Item, JObject> remember, bool withFiles = false)
{
    /// <summary>The runs of all nodes, each node's in their order.</summary>
    public IEnumerable<(string Node, NodeRun Run)> ReadRuns(JObject? runData)
    {
        foreach (JProperty node in runData?.Properties() ?? [])
        {
            if (node.Value is not JArray runs)
                throw new FormatException($"runData of '{node.Name}' is no list of runs");
            foreach (JToken run in runs)
                yield return (node.Name, ReadRun(node.Name, run));
        }
    }

    /// <summary>Items: each an object with <c>json</c>, or the data alone.</summary>
    public Item[] ReadItems(IEnumerable<JToken> items, string where) => [.. items.Select((item, index) => ReadItem(item, $"{where}[{index}]"))];

    private NodeRun ReadRun(string node, JToken run)
    {
        // A run that failed has no data.
        IEnumerable<JToken> outputs = (run.Member("data").Member("main") ?? run.Member("output")) as JArray ?? [];
        IEnumerable<JToken> sources = run.Member("source") as JArray ?? [];
        return new NodeRun(
            [.. outputs.Select((output, index) => output is JArray items ? ReadItems(items, $"runData of '{node}', output {index}") : null)],
            [.. sources.Select(ReadSource)]);
    }

    private static InputSource? ReadSource(JToken source) => source.Member("previousNode") is JValue { Value: string name }
        ? new InputSource(name, NumberIn(source.Member("previousNodeOutput")) ?? 0, NumberIn(source.Member("previousNodeRun")) ?? 0)
        : null;

    private Item ReadItem(JToken token, string where)
    {
        if (token is not JObject record)
            throw new FormatException($"{where} is no item: an item is an object such as {{\"json\":{{…}}}}");
        if (record["json"] is not JObject json)
            return Item.Of(record);
        var item = new Item { Json = json, PairedItem = ReadPairs(record["pairedItem"]) };
        if (withFiles && record["binary"] is JObject { Count: > 0 } files)
            item = item with { Binary = files.Properties().ToDictionary(file => file.Name, file => RecordedFiles.Read(file, where), StringComparer.Ordinal) };
        remember(item, record);
        return item;
    }

    /// <summary>The <c>sourceOverwrite</c> in a place of an item's <c>pairedItem</c>: the item came by way of another source than its run's.</summary>
    public static InputSource? OverwriteOf(JObject? record, int place) =>
        Pairs(record?["pairedItem"]).ElementAtOrDefault(place).Member("sourceOverwrite") is { } source ? ReadSource(source) : null;

    private static ItemSource[] ReadPairs(JToken? pairs) => [.. Pairs(pairs).Select(static pair =>
        pair is JObject ? new ItemSource(NumberIn(pair["item"])!.Value, NumberIn(pair["input"]) ?? 0) : new ItemSource(NumberIn(pair)!.Value))];

    // Only what names an item counts.
    private static IEnumerable<JToken> Pairs(JToken? pairs) => pairs switch
    {
        JArray list => list.SelectMany(Pairs),
        JObject pair when NumberIn(pair["item"]) is not null => [pair],
        JValue value when NumberIn(value) is not null => [value],
        _ => [],
    };

    private static int? NumberIn(JToken? token) => token is JValue { Value: long and >= int.MinValue and <= int.MaxValue and var number } ? (int)number : null;
}

/// <summary>Looks into JSON whose shape is not certain.</summary>
internal static class RecordedJson
{
    /// <summary>The member of an object; null for anything else.</summary>
    public static JToken? Member(this JToken? token, string name) => token is JObject json ? json[name] : null;
}
