using Jint;
using Jint.Native;
using NodeHost.Runtime.Expressions.Scope;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Scripts;

/// <summary>The objects that stand for the items of one call of a script, each made once.</summary>
internal sealed class ScriptCall(Engine engine, ExpressionScope names, NodeView node)
{
    private bool _isForEach;
    private JsValue? _input;
    private JsValue? _item;

    /// <summary>Index of the current item: in a call for all items the first one; null if there is none.</summary>
    public int? Index { get; private set; }

    public JsValue Items => ItemObjects.ListOf(engine, node.Items);

    public JsValue Input => _input ??= names.Resolve("$input", node, Index);

    // Where the script mentions $input its item is the one that $input gives.
    public JsValue Item => _item ??= Index is not { } index ? JsValue.Undefined
        : _input is not null || !_isForEach ? Input.Get("item")
        : ItemObjects.Of(engine, node.Items[index]);

    public JsValue Json => Index is { } index
        ? _input is null && _item is null ? new JsonObjectView(engine, node.Items[index].Json) : Item.Get("json")
        : JsValue.Undefined;

    public JsValue Binary => Index is { } index && node.Items[index].Binary.Count > 0 ? Item.Get("binary") : names.Resolve("$binary", node, Index);

    public void Begin(int? itemIndex)
    {
        _isForEach = itemIndex is not null;
        _input = null;
        _item = null;
        Index = itemIndex ?? (node.Items.Count > 0 ? 0 : null);
    }
}
