using System.Collections.Frozen;
using Jint;
using Jint.Native;
using Jint.Runtime.Interop;
using NodeHost.Runtime.Expressions.Dates;
using NodeHost.Runtime.Expressions.Functions;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Scope;

/// <summary>The names that code can use, each made when the code that runs mentions it.</summary>
internal sealed class ExpressionScope(Engine engine, IRunView run, DateRealm dates)
{
    /// <summary>Every name of the scope.</summary>
    public static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.Ordinal,
        [.. GlobalFunctions.All.Keys,
        "$json", "$data", "$binary", "$input", "$", "$node", "$items", "$item", "$itemIndex", "$position", "$runIndex", "$now", "$today",
        "$vars", "$env", "$workflow", "$execution", "$parameter", "$rawParameter", "$prevNode", "$nodeVersion", "$mode",
        "$jmespath", "$jmesPath", "DateTime", "Duration", "Interval"]);

    private readonly Dictionary<string, JsValue> _constants = new(StringComparer.Ordinal);

    /// <summary>The value of a name for an item of a node's run; for the node as a whole where there is no index.</summary>
    public JsValue Resolve(string name, NodeView node, int? itemIndex) => name switch
    {
        "$json" or "$data" => Current(node, itemIndex) is { } item ? new JsonObjectView(engine, item.Json) : NoItem(itemIndex),
        "$binary" => Current(node, itemIndex) is { } item ? ItemObjects.BinaryOf(engine, item) : JsValue.Undefined,
        "$item" => Current(node, itemIndex) is { } item ? ItemObjects.Of(engine, item) : JsValue.Undefined,
        "$input" => new InputObject(engine, run, node, itemIndex),
        "$itemIndex" or "$position" => itemIndex ?? 0,
        "$runIndex" => node.RunIndex,
        "$nodeVersion" => node.TypeVersion,
        "$parameter" or "$rawParameter" => new JsonObjectView(engine, node.RawParameters),
        "$prevNode" => PreviousNode(node),
        "$" => new ClrFunction(engine, "$", (_, arguments) => NodeObject.Of(engine, run, node, itemIndex, NameFrom(arguments))),
        "$node" => new NamedValues(engine, () => run.NodeNames, wanted => NodeObject.Of(engine, run, node, itemIndex, wanted)),
        "$items" => new ClrFunction(engine, "$items", (_, arguments) => Items(node, itemIndex, arguments)),
        "$now" => dates.Of(dates.Now),
        "$today" => dates.Of(dates.Now.StartOf(DateUnit.Days)),
        _ => Constant(name),
    };

    /// <summary>The dates of the engine.</summary>
    public DateRealm Dates => dates;

    private static Item? Current(NodeView node, int? itemIndex) =>
        itemIndex is { } index && (uint)index < (uint)node.Items.Count ? node.Items[index] : null;

    private static JsValue NoItem(int? itemIndex) => itemIndex is null
        ? JsValue.Undefined
        : throw new ExpressionException(Codes.ExpressionFailed, $"There is no input item at index {itemIndex}, so there is no data to read.");

    private static string NameFrom(JsValue[] arguments) => arguments is [var name, ..] && name.IsString()
        ? name.AsString()
        : throw new ExpressionException(Codes.ExpressionFailed, "$() wants the name of a node in quotes, for example $('Webhook').");

    private JsArray Items(NodeView node, int? itemIndex, JsValue[] arguments)
    {
        if (arguments is not [var name, .. var rest] || name.IsUndefined())
            return ItemObjects.ListOf(engine, node.Items);
        JsValue all = NodeObject.Of(engine, run, node, itemIndex, NameFrom(arguments)).Get("all");
        return (JsArray)all.Call(JsValue.Undefined, rest);
    }

    private JsValue PreviousNode(NodeView node)
    {
        if (node.Sources is not [{ } source, ..])
            return JsValue.Undefined;
        return Record(("name", source.Node), ("outputIndex", source.Output), ("runIndex", source.RunIndex));
    }

    private JsValue Constant(string name)
    {
        if (!_constants.TryGetValue(name, out JsValue? value))
            _constants.Add(name, value = MakeConstant(name));
        return value;
    }

    private JsValue MakeConstant(string name) => name switch
    {
        "$vars" => new NamedValues(
            engine, () => run.Variables.Keys, wanted => run.Variables.TryGetValue(wanted, out var token) ? JsonValues.From(engine, token) : null),
        "$env" => new NamedValues(
            engine, () => run.Environment.Keys, wanted => run.Environment.TryGetValue(wanted, out string? text) ? (JsValue)text : null),
        "$workflow" => Record(("id", run.WorkflowId ?? JsValue.Undefined), ("name", run.WorkflowName), ("active", JsBoolean.False)),
        "$execution" => Record(("id", run.ExecutionId), ("mode", "production")),
        "$mode" => "production",
        "$jmespath" or "$jmesPath" => JmesPathFunction.Make(engine, name),
        "DateTime" => dates.DateTimeClass,
        "Duration" => dates.DurationClass,
        "Interval" => dates.IntervalClass,
        _ => GlobalFunctions.All.TryGetValue(name, out DataFunction? function) ? Function(name, function) : JsValue.Undefined,
    };

    private ClrFunction Function(string name, DataFunction body)
    {
        var function = new ClrFunction(
            engine, name, (_, arguments) => body(new FunctionCall(engine, dates, name, JsValue.Undefined, arguments)));
        function.PreventExtensions();
        return function;
    }

    // Constants outlive an evaluation, so nothing in them may change.
    private NamedValues Record(params (string Name, JsValue Value)[] members) => new(
        engine,
        () => members.Select(member => member.Name),
        wanted => Array.Find(members, member => member.Name == wanted).Value);
}
