using System.Globalization;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Expressions.Scope;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Scripts;

/// <summary>
/// Makes items of what a script returned. An object with a member <c>json</c> is an item; a plain object becomes the
/// <c>json</c> of one.
/// </summary>
internal sealed class ReturnedItems(ScriptRealm realm)
{
    /// <summary>The items of a script that ran once for all.</summary>
    /// <exception cref="NodeFailedException">It did not return items.</exception>
    public IReadOnlyList<Item> OfAll(JsValue returned)
    {
        if (returned is not JsArray list)
        {
            return Record(returned) is { } single
                ? [ReturnedItem.Of(single) is { Json: { } json } item && TypeConverter.ToBoolean(json) ? FromItem(item, 0) : FromData(single, 0)]
                : throw Fault("Code doesn't return items properly", null, "Return an array of objects, one for each item that is to come out.");
        }

        var elements = new ReturnedItem?[list.Length];
        for (uint i = 0; i < elements.Length; i++)
            elements[i] = list.TryGetValue(i, out JsValue element) && Record(element) is { } record ? ReturnedItem.Of(record) : null;
        if (elements.Any(static element => element is { HasItemKey: true }))
        {
            for (int i = 0; i < elements.Length; i++)
                CheckKeys(elements[i], list, i);
        }

        return Items(list, elements);
    }

    /// <summary>The item of a script that ran for one item; null if it returned <c>null</c>, which drops the item.</summary>
    /// <exception cref="NodeFailedException">It did not return one item.</exception>
    public Item? OfOne(JsValue returned, int itemIndex)
    {
        if (returned.IsNull())
            return null;
        if (returned is JsArray)
            throw Fault("Code doesn't return a single object", itemIndex, "An array was returned. To give several items, run the code once for all items.");
        if (Record(returned) is not { } record)
            throw Fault("Code doesn't return an object", itemIndex, $"Return an object for the item; {Describe(returned)} was returned.");
        var item = ReturnedItem.Of(record);
        if (item is { HasItemKey: true, UnknownKey: { } unknown })
            throw UnknownKey(unknown, itemIndex);
        return item.Json is not null || item.Binary is not null ? FromItem(item, itemIndex) : FromData(record, itemIndex);
    }

    private List<Item> Items(JsArray list, ReturnedItem?[] elements)
    {
        int withJson = elements.Count(static element => element is { Json: not null });
        int withBinary = elements.Count(static element => element is { Binary: not null });
        bool areItems = withJson == elements.Length || (withJson == 0 && withBinary == elements.Length);
        if (!areItems && withJson + withBinary > 0)
            throw Fault("Inconsistent item format", null, "Give every item a member \"json\", or none.");

        var items = new List<Item>(elements.Length);
        for (int i = 0; i < elements.Length; i++)
            items.Add(areItems && elements[i] is { } item ? FromItem(item, i) : FromData(list[(uint)i], i));
        return items;
    }

    private Item FromItem(in ReturnedItem source, int index) => new()
    {
        Json = Data(source.Json ?? JsValue.Undefined, index),
        Binary = BinaryOf(source.Binary, index),
        PairedItem = source.PairedItem is { } paired ? [.. SourcesOf(paired)] : [],
    };

    private Item FromData(JsValue value, int index) => Item.Of(Data(value, index));

    private JObject Data(JsValue value, int index)
    {
        if (value.IsUndefined())
            return [];
        if (value is not ObjectInstance || realm.Results.Convert(value) is not JObject data)
            throw Fault("A 'json' property isn't an object", index, $"Everything named \"json\" must be an object; it is {Describe(value)}.");
        // Part of an input item's data; as the data of an item it stands alone.
        return data.Parent is null ? data : (JObject)data.DeepClone();
    }

    private IReadOnlyDictionary<string, BinaryData> BinaryOf(JsValue? binary, int index)
    {
        if (binary is null || binary.IsUndefined() || binary.IsNull())
            return BinaryData.None;
        if (realm.Results.Convert(binary) is not JObject entries)
            throw Fault("A 'binary' property isn't an object", index, "Everything named \"binary\" must be an object of files by name.");
        if (entries.Count == 0)
            return BinaryData.None;
        var files = new Dictionary<string, BinaryData>(StringComparer.Ordinal);
        foreach ((string name, JToken? reference) in entries)
            files[name] = reference is not null && realm.Files.Find(reference) is { } file ? file : throw NoFile(name, index);
        return files;
    }

    private static IEnumerable<ItemSource> SourcesOf(JsValue paired) => paired switch
    {
        JsArray many => many.SelectMany(SourcesOf),
        ObjectInstance one when IndexOf(one.Get("item")) is { } item => [new ItemSource(item, IndexOf(one.Get("input")) ?? 0)],
        _ => IndexOf(paired) is { } item ? [new ItemSource(item)] : [],
    };

    private static int? IndexOf(JsValue value) =>
        value.IsNumber() && value.AsNumber() is >= 0 and <= int.MaxValue and var number && number == Math.Floor(number) ? (int)number : null;

    // Objects that are no plain ones count by what they are as JSON: a date is a text.
    private ObjectInstance? Record(JsValue value) => value switch
    {
        JsObject or JsonObjectView => (ObjectInstance)value,
        ObjectInstance other and not JsArray when realm.Results.Convert(other) is JObject json => new JsonObjectView(realm.Engine, json),
        _ => null,
    };

    private static void CheckKeys(in ReturnedItem? element, JsArray list, int index)
    {
        if (element is null)
            throw Fault("Code doesn't return items properly", index, $"Every element must be an object; this one is {Describe(list[(uint)index])}.");
        if (element is { UnknownKey: { } unknown })
            throw UnknownKey(unknown, index);
    }

    private static NodeFailedException UnknownKey(string name, int index) =>
        Fault($"Unknown top-level item key: {name}", index, $"The data of an item is below its \"json\": write json: {{ {name}: … }}.");

    private static NodeFailedException NoFile(string name, int index) => Fault(
        $"The binary property '{name}' stands for no file", index,
        "Pass on an entry of an input item's \"binary\", or give what this.helpers.prepareBinaryData makes, or an object with \"data\" (base64), \"mimeType\" and \"fileName\".");

    private static string Describe(JsValue value) => value switch
    {
        _ when value.IsString() => $"'{value.AsString()}'",
        _ when value.IsNull() => "null",
        JsArray => "an array",
        _ when value.IsCallable() => "a function",
        _ when value.IsPrimitive() && !value.IsSymbol() => TypeConverter.ToString(value),
        _ => "no plain object",
    };

    private static NodeFailedException Fault(string what, int? index, string fix) => new(
        Codes.ScriptFailed, index is { } item ? string.Create(CultureInfo.InvariantCulture, $"{what} [item {item}]") : what)
    {
        Hint = fix,
        ItemIndex = index,
    };
}
