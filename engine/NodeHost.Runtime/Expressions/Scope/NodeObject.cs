using Jint.Native;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Scope;

/// <summary><c>$('Node')</c>: what another node gave out.</summary>
/// <param name="frame">Who asks.</param>
/// <param name="name">The node.</param>
/// <param name="isWhole">True for whole items where the workflow shows items as their JSON alone.</param>
internal sealed class NodeObject(ScopeFrame frame, string name, bool isWhole) : LazyObject(frame.Engine)
{
    // As in n8n, it lists no members, so that it shows as {}.
    protected override IEnumerable<string> Names => [];

    /// <exception cref="ExpressionException">There is no such node.</exception>
    public static NodeObject Of(ScopeFrame frame, string name, bool isWhole = false) => frame.Run.NodeNames.Contains(name)
        ? new NodeObject(frame, name, isWhole)
        : throw ScopeFault.NoSuchNode(name, frame.Run.NodeNames);

    /// <summary>What the node gave out at an output, by default the one that leads here; of the run named or the newest.</summary>
    public static IReadOnlyList<Item> Outputs(ScopeFrame frame, string name, int? output, int? runIndex)
    {
        int runs = frame.Run.RunsOf(name);
        if (runs == 0)
            return frame.Run.PinnedItemsOf(name) ?? throw ScopeFault.NotExecuted(name, frame.Node.NodeName);
        int? run = runIndex is >= 0 ? runIndex : null;
        if (run >= runs)
            throw ScopeFault.NoRun(name, run.Value, runs);
        if (frame.Run.OutputOf(name, output ?? frame.Run.ConnectedOutput(name, frame.Node.NodeName), run) is { } items)
            return items;
        return output is { } named ? throw ScopeFault.NoBranch(name, named) : [];
    }

    protected override JsValue? Make(string member) => member switch
    {
        "item" => View(Paired(frame.ItemIndex ?? 0)),
        "first" => Function(member, arguments => Outputs(arguments) is [var first, ..] ? View(first) : Undefined),
        "last" => Function(member, arguments => Outputs(arguments) is [.., var last] ? View(last) : Undefined),
        "all" => Function(member, arguments => frame.Items.ListOf(Outputs(arguments), isWhole && frame.Run.ShowsItemsAsJson)),
        "itemMatching" => Function(member, arguments => View(Paired(IntegerAt(arguments, 0) ?? throw ScopeFault.NoIndex()))),
        "pairedItem" => Function(member, arguments => View(Paired(IntegerAt(arguments, 0) ?? frame.ItemIndex ?? 0))),
        "params" => frame.Run.ParametersOf(name) is { } parameters ? frame.Items.JsonOf(parameters) : Undefined,
        "context" => frame.Items.JsonOf(frame.Run.ContextOf(name) ?? []),
        "isExecuted" => frame.Run.RunsOf(name) > 0,
        _ => null,
    };

    private JsValue View(Item item) => isWhole ? frame.Items.WholeOf(item) : frame.Items.Of(item);

    private Item Paired(int index) => frame.Run.PairedItem(name, frame.Node, index);

    private IReadOnlyList<Item> Outputs(JsValue[] arguments) => Outputs(frame, name, IntegerAt(arguments, 0), IntegerAt(arguments, 1));
}
