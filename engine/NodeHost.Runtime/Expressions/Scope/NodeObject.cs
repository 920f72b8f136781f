using Jint;
using Jint.Native;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Scope;

/// <summary><c>$('Node')</c> and <c>$node["Node"]</c>: what another node gave out.</summary>
internal sealed class NodeObject(Engine engine, IRunView run, NodeView node, int? itemIndex, string name) : LazyObject(engine)
{
    protected override IEnumerable<string> Names =>
        ["item", "first", "last", "all", "itemMatching", "pairedItem", "params", "context", "isExecuted", "json", "binary", "runIndex"];

    public static NodeObject Of(Engine engine, IRunView run, NodeView node, int? itemIndex, string name)
    {
        if (!run.NodeNames.Contains(name))
        {
            throw new ExpressionException(
                Codes.ExpressionFailed,
                $"There is no node '{name}' in this workflow.{Problems.NearestName.Hint(name, run.NodeNames)}");
        }

        return new NodeObject(engine, run, node, itemIndex, name);
    }

    protected override JsValue? Make(string member) => member switch
    {
        "item" => ItemObjects.Of(Engine, Paired(null)),
        "first" => Function(member, arguments => Outputs(arguments) is [var first, ..] ? ItemObjects.Of(Engine, first) : Undefined),
        "last" => Function(member, arguments => Outputs(arguments) is [.., var last] ? ItemObjects.Of(Engine, last) : Undefined),
        "all" => Function(member, arguments => ItemObjects.ListOf(Engine, Outputs(arguments))),
        "itemMatching" or "pairedItem" => Function(member, arguments => ItemObjects.Of(Engine, Paired(IntegerAt(arguments, 0)))),
        "params" or "parameter" => run.ParametersOf(name) is { } parameters ? new JsonObjectView(Engine, parameters) : Undefined,
        "context" => new JsonObjectView(Engine, []),
        "isExecuted" => run.OutputOf(name, 0, null) is not null,
        "json" or "data" => new JsonObjectView(Engine, Same().Json),
        "binary" => ItemObjects.BinaryOf(Engine, Same()),
        "runIndex" => node.RunIndex,
        _ => null,
    };

    private Item Paired(int? index)
    {
        _ = Outputs([]);
        return run.PairedItem(name, node, index ?? itemIndex ?? 0);
    }

    private Item Same()
    {
        IReadOnlyList<Item> items = Outputs([]);
        int index = itemIndex ?? 0;
        return index < items.Count
            ? items[index]
            : throw new ExpressionException(
                Codes.ExpressionFailed, $"Node '{name}' gave out {items.Count} items, so there is none at index {index}.");
    }

    private IReadOnlyList<Item> Outputs(JsValue[] arguments)
    {
        int output = IntegerAt(arguments, 0) ?? run.ConnectedOutput(name, node.NodeName);
        int? runIndex = IntegerAt(arguments, 1) is { } given and >= 0 ? given : null;
        if (run.OutputOf(name, output, runIndex) is { } items)
            return items;
        if (run.OutputOf(name, 0, null) is null)
        {
            throw new ExpressionException(
                Codes.ExpressionFailed,
                $"Node '{name}' hasn't been executed, so there is nothing to read from it. Connect it so that it runs before '{node.NodeName}', "
                + $"or ask $('{name}').isExecuted first.");
        }

        return runIndex is null
            ? []
            : throw new ExpressionException(Codes.ExpressionFailed, $"Run {runIndex} of node '{name}' is not there.");
    }
}
