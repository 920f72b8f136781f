using Jint;
using Jint.Native;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Expressions.Functions.Lists;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Scope;

/// <summary><c>$input</c>: the items that came into the node.</summary>
internal sealed class InputObject(ScopeFrame frame) : LazyObject(frame.Engine)
{
    private static readonly string[] Members = ["all", "context", "first", "item", "last", "params"];

    protected override IEnumerable<string> Names => Members;

    private IReadOnlyList<Item> Items => frame.Node.Items is { Count: > 0 } items ? items : throw ScopeFault.NoInput();

    protected override JsValue? Make(string name) => name switch
    {
        "item" => Items is var items && frame.ItemIndex is { } index && (uint)index < (uint)items.Count ? frame.Items.Of(items[index]) : Undefined,
        "first" => Function(name, arguments => frame.Items.Of(ItemsFor(name, arguments)[0])),
        "last" => Function(name, arguments => frame.Items.Of(ItemsFor(name, arguments)[^1])),
        "all" => Function(name, _ => frame.Items.ListOf(Items)),
        "params" => Items.Count > 0 && frame.Node.Sources is [{ } source, ..] && frame.Run.ParametersOf(source.Node) is { } parameters
            ? frame.Items.JsonOf(parameters)
            : Undefined,
        "context" => Items.Count > 0 ? frame.Items.JsonOf(new JObject()) : Undefined,
        _ => null,
    };

    // People expect arguments to mean another node's output or run.
    private IReadOnlyList<Item> ItemsFor(string function, JsValue[] arguments) =>
        arguments is [{ } first, ..] && !first.IsUndefined() ? throw ScopeFault.NoArguments(function) : Items;
}
