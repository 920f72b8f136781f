using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Values;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Scripts;

/// <summary>
/// Makes items of what a script returned. An object with a member <c>json</c> is an item; a plain object becomes the
/// <c>json</c> of one.
/// </summary>
internal static class ReturnedItems
{
    private static readonly HashSet<string> ItemKeys = new(StringComparer.Ordinal) { "json", "binary", "pairedItem", "error", "index" };

    /// <summary>The items of a script that ran once for all.</summary>
    /// <exception cref="NodeFailedException">It did not return items.</exception>
    public static IReadOnlyList<Item> OfAll(JToken? returned, InputFiles files)
    {
        if (returned is JObject single)
            return [JsValue.IsTruthy(single["json"]) ? FromItem(single, 0, files) : FromData(single, 0)];
        if (returned is not JArray list)
            throw Fault("Code doesn't return items properly", null, "Return an array of objects, one for each item that is to come out.");

        if (list.Any(HasItemKey))
        {
            for (int i = 0; i < list.Count; i++)
                CheckKeys(list[i], i);
        }

        return Items(list, files);
    }

    /// <summary>The item of a script that ran for one item; null if it returned <c>null</c>, which drops the item.</summary>
    /// <exception cref="NodeFailedException">It did not return one item.</exception>
    public static Item? OfOne(JToken? returned, int itemIndex, InputFiles files)
    {
        if (returned is { Type: JTokenType.Null })
            return null;
        if (returned is JArray)
            throw Fault("Code doesn't return a single object", itemIndex, "An array was returned. To give several items, run the code once for all items.");
        if (returned is not JObject single)
            throw Fault("Code doesn't return an object", itemIndex, $"Return an object for the item; {Describe(returned)} was returned.");
        if (HasItemKey(single))
            CheckKeys(single, itemIndex);
        bool isItem = single.ContainsKey("json") || single.ContainsKey("binary");
        return isItem ? FromItem(single, itemIndex, files) : FromData(single, itemIndex);
    }

    private static List<Item> Items(JArray elements, InputFiles files)
    {
        int withJson = elements.Count(static element => Has(element, "json"));
        int withBinary = elements.Count(static element => Has(element, "binary"));
        bool areItems = withJson == elements.Count || (withJson == 0 && withBinary == elements.Count);
        if (!areItems && withJson + withBinary > 0)
            throw Fault("Inconsistent item format", null, "Give every item a member \"json\", or none.");

        var items = new List<Item>(elements.Count);
        for (int i = 0; i < elements.Count; i++)
            items.Add(areItems ? FromItem((JObject)elements[i], i, files) : FromData(elements[i], i));
        return items;
    }

    private static Item FromItem(JObject source, int index, InputFiles files) => FromData(source["json"] ?? new JObject(), index) with
    {
        Binary = BinaryOf(source["binary"], index, files),
        PairedItem = source["pairedItem"] is { } paired ? [.. SourcesOf(paired)] : [],
    };

    private static Item FromData(JToken json, int index) => json is JObject data
        ? Item.Of(data)
        : throw Fault("A 'json' property isn't an object", index, $"Everything named \"json\" must be an object; it is {Describe(json)}.");

    private static IReadOnlyDictionary<string, BinaryData> BinaryOf(JToken? binary, int index, InputFiles files)
    {
        if (JsValue.IsNullish(binary))
            return BinaryData.None;
        if (binary is not JObject entries)
            throw Fault("A 'binary' property isn't an object", index, "Everything named \"binary\" must be an object of files by name.");
        return entries.Count == 0
            ? BinaryData.None
            : entries.Properties().ToDictionary(static file => file.Name, file => files.Find(file.Name, file.Value, index));
    }

    private static IEnumerable<ItemSource> SourcesOf(JToken paired)
    {
        switch (paired)
        {
            case JArray many:
                return many.SelectMany(SourcesOf);
            case JObject one when one["item"] is { } item && IsIndex(item):
                return [new ItemSource((int)item, one["input"] is { } input && IsIndex(input) ? (int)input : 0)];
            case JValue when IsIndex(paired):
                return [new ItemSource((int)paired)];
            default:
                return [];
        }
    }

    private static bool IsIndex(JToken value) =>
        value.Type is JTokenType.Integer or JTokenType.Float && (double)value is >= 0 and <= int.MaxValue and var number && number == Math.Floor(number);

    private static void CheckKeys(JToken element, int index)
    {
        if (element is not JObject item)
            throw Fault("Code doesn't return items properly", index, $"Every element must be an object; this one is {Describe(element)}.");
        JProperty? unknown = item.Properties().FirstOrDefault(static property => !ItemKeys.Contains(property.Name));
        if (unknown is not null)
            throw Fault($"Unknown top-level item key: {unknown.Name}", index, $"The data of an item is below its \"json\": write json: {{ {unknown.Name}: … }}.");
    }

    private static bool HasItemKey(JToken element) =>
        element is JObject item && item.Properties().Any(static property => ItemKeys.Contains(property.Name));

    private static bool Has(JToken element, string key) => element is JObject item && item.ContainsKey(key);

    private static string Describe(JToken? value) => value is JContainer or null
        ? JsValue.TypeOf(value)
        : $"'{JsValue.ToText(value)}'";

    private static NodeFailedException Fault(string what, int? index, string fix) =>
        new(Codes.ScriptFailed, index is null ? what : $"{what} [item {index}]") { Hint = fix };
}
