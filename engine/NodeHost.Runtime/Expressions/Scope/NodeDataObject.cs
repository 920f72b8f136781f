using Jint.Native;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Expressions.Functions.Lists;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Scope;

/// <summary><c>$node["Node"]</c>: the item of another node at the index of the current one.</summary>
/// <param name="frame">Who asks.</param>
/// <param name="name">The node.</param>
/// <param name="parameters">Makes the parameters of a node, with their expressions resolved.</param>
internal sealed class NodeDataObject(ScopeFrame frame, string name, Func<JObject, ParameterObject> parameters) : LazyObject(frame.Engine)
{
    private static readonly string[] Members = ["binary", "data", "json"];

    protected override IEnumerable<string> Names => Members;

    /// <exception cref="ExpressionException">There is no such node.</exception>
    public static NodeDataObject Of(ScopeFrame frame, string name, Func<JObject, ParameterObject> parameters) => frame.Run.NodeNames.Contains(name)
        ? new NodeDataObject(frame, name, parameters)
        : throw ScopeFault.NoSuchNode(name, frame.Run.NodeNames);

    protected override JsValue? Make(string member) => member switch
    {
        "json" or "data" => frame.Items.JsonOf(Same().Json),
        "binary" => frame.Items.BinaryOf(Same()),
        "parameter" => frame.Run.ParametersOf(name) is { } raw ? parameters(raw) : Undefined,
        "context" => frame.Items.JsonOf(frame.Run.ContextOf(name) ?? []),
        "runIndex" => frame.Run.RunsOf(name) - 1,
        _ => null,
    };

    private Item Same()
    {
        bool hasRun = frame.Run.RunsOf(name) > 0;
        if (!hasRun && !frame.Run.HasBegun && frame.Run.PinnedItemsOf(name) is null)
            throw ScopeFault.NeverRun();
        if (hasRun && !frame.Run.IsConnected(name, frame.Node.NodeName))
            throw ScopeFault.NotConnected(name, frame.Node.NodeName);
        IReadOnlyList<Item> items = NodeObject.Outputs(frame, name, null, frame.RunIndex);
        int index = frame.ItemIndex ?? 0;
        return index >= 0 && index < items.Count ? items[index] : throw ScopeFault.NoItem(name, items.Count, index);
    }
}
