using Jint;
using Jint.Native;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Scope;

/// <summary>Items as JavaScript sees them: <c>{ json, binary?, pairedItem? }</c>.</summary>
internal static class ItemObjects
{
    private static readonly JsObjectLayout JsonOnly = new(["json"]);
    private static readonly JsObjectLayout PairOnly = new(["item"]);

    // Few scripts look at it, so it is made for those that do.
    private static readonly JsObjectLayout JsonAndPair = JsObjectLayout.CreateBuilder()
        .Add("json")
        .AddLazy("pairedItem", static (item, pairs) => PairsOf(item.Engine, (IReadOnlyList<ItemSource>)pairs!)) // Given at Create.
        .Build();

    public static JsValue Of(Engine engine, Item item, bool isShared = false)
    {
        JsValue json = new JsonObjectView(engine, item.Json, isShared);
        if (item.Binary.Count == 0)
        {
            return item.PairedItem.Count == 0
                ? JsObject.Create(engine, JsonOnly, [json])
                : JsObject.Create(engine, JsonAndPair, [json, null], item.PairedItem);
        }

        var full = new JsObject(engine);
        full.Set("json", json);
        full.Set("binary", BinaryOf(engine, item));
        if (item.PairedItem.Count > 0)
            full.Set("pairedItem", PairsOf(engine, item.PairedItem));
        return full;
    }

    public static JsArray ListOf(Engine engine, IReadOnlyList<Item> items)
    {
        var list = new JsValue[items.Count];
        for (int i = 0; i < list.Length; i++)
            list[i] = Of(engine, items[i]);
        return new JsArray(engine, list);
    }

    /// <summary>What is known about an item's files. Their content stays outside until it is asked for; <c>id</c> names it.</summary>
    public static JsValue BinaryOf(Engine engine, Item item)
    {
        var all = new JsObject(engine);
        foreach ((string name, BinaryData file) in item.Binary)
        {
            var one = new JsObject(engine);
            one.Set("mimeType", file.MimeType);
            if (file.FileType is { } fileType)
                one.Set("fileType", fileType);
            if (file.FileName is { } fileName)
                one.Set("fileName", fileName);
            if (file.FileExtension is { } extension)
                one.Set("fileExtension", extension);
            if (file.Folder is { } folder)
                one.Set("directory", folder);
            one.Set("fileSize", file.SizeText);
            one.Set("id", file.Id);
            FileContent.Offer(engine, one, file);
            all.Set(name, one);
        }

        return all;
    }

    private static JsValue PairsOf(Engine engine, IReadOnlyList<ItemSource> pairs) =>
        pairs.Count == 1 ? PairOf(engine, pairs[0]) : new JsArray(engine, [.. pairs.Select(pair => PairOf(engine, pair))]);

    private static JsObject PairOf(Engine engine, ItemSource pair)
    {
        JsObject one = JsObject.Create(engine, PairOnly, [pair.Item]);
        if (pair.Input > 0)
            one.Set("input", pair.Input);
        return one;
    }
}
