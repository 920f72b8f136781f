using Jint;
using Jint.Native;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Scope;

/// <summary>
/// The items that code meets, as JavaScript sees them. Code that cannot change them shares one view of an item and one list of
/// items with all other code of the node's run; code that can gets its own.
/// </summary>
internal sealed class ItemViews(Engine engine, IRunView run)
{
    private readonly Dictionary<IReadOnlyList<Item>, JsArray> _lists = new(ReferenceEqualityComparer.Instance);
    private NodeView? _node;
    private JObject? _json;
    private JsonObjectView? _view;

    /// <summary>True while code runs that cannot change what it is given.</summary>
    public bool AreShared { get; set; }

    /// <summary>Forgets the lists of another node's run.</summary>
    public void Enter(NodeView node)
    {
        if (ReferenceEquals(_node, node))
            return;
        _node = node;
        _lists.Clear();
    }

    /// <summary>An item's data.</summary>
    public JsonObjectView JsonOf(Item item)
    {
        if (!AreShared)
            return new JsonObjectView(engine, item.Json);
        if (ReferenceEquals(_json, item.Json) && _view?.Untouched is not null)
            return _view;
        _json = item.Json;
        return _view = new JsonObjectView(engine, item.Json, isShared: true);
    }

    /// <summary>JSON that belongs to no item.</summary>
    public JsonObjectView JsonOf(JObject json) => new(engine, json, AreShared);

    /// <summary>An item as the workflow's settings show it.</summary>
    public JsValue Of(Item item) => run.ShowsItemsAsJson ? new JsonObjectView(engine, item.Json, AreShared) : WholeOf(item);

    /// <summary>An item with its data, files and pairing.</summary>
    public JsValue WholeOf(Item item) =>
        run.RecordOf(item) is { } record ? new JsonObjectView(engine, record, AreShared) : ItemObjects.Of(engine, item, AreShared);

    /// <summary>A list of items.</summary>
    /// <param name="items">The items.</param>
    /// <param name="isWhole">True for whole items whatever the workflow's settings say.</param>
    public JsArray ListOf(IReadOnlyList<Item> items, bool isWhole = false)
    {
        bool mayKeep = AreShared && !isWhole;
        if (mayKeep && _lists.TryGetValue(items, out JsArray? known))
            return known;
        var views = new JsValue[items.Count];
        for (int i = 0; i < views.Length; i++)
            views[i] = isWhole ? WholeOf(items[i]) : Of(items[i]);
        var list = new JsArray(engine, views);
        if (mayKeep)
            _lists.Add(items, list);
        return list;
    }

    /// <summary>What is known about an item's files, without their content.</summary>
    public JsValue BinaryOf(Item item)
    {
        if (run.RecordOf(item) is not { } record)
            return ItemObjects.BinaryOf(engine, item);
        var files = new JObject();
        foreach (JProperty file in (record["binary"] as JObject)?.Properties() ?? [])
            files.Add(file.Name, file.Value is JObject facts ? new JObject(facts.Properties().Where(fact => fact.Name != "data")) : file.Value);
        return new JsonObjectView(engine, files);
    }
}
