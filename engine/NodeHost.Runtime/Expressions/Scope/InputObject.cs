using Jint;
using Jint.Native;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Scope;

/// <summary><c>$input</c>: the items that came into the node.</summary>
internal sealed class InputObject(Engine engine, IRunView run, NodeView node, int? itemIndex) : LazyObject(engine)
{
    protected override IEnumerable<string> Names => ["item", "first", "last", "all", "params", "context"];

    protected override JsValue? Make(string name) => name switch
    {
        "item" => itemIndex is { } index && (uint)index < (uint)node.Items.Count ? ItemObjects.Of(Engine, node.Items[index]) : Undefined,
        "first" => Function(name, _ => node.Items.Count > 0 ? ItemObjects.Of(Engine, node.Items[0]) : Undefined),
        "last" => Function(name, _ => node.Items.Count > 0 ? ItemObjects.Of(Engine, node.Items[^1]) : Undefined),
        "all" => Function(name, _ => ItemObjects.ListOf(Engine, node.Items)),
        "params" => node.Sources is [{ } source, ..] && run.ParametersOf(source.Node) is { } parameters
            ? new JsonObjectView(Engine, parameters)
            : Undefined,
        "context" => new JsonObjectView(Engine, []),
        _ => null,
    };
}
