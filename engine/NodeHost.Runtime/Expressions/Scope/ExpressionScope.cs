using System.Collections.Frozen;
using Jint;
using Jint.Native;
using Jint.Runtime;
using Jint.Runtime.Interop;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Expressions.Dates;
using NodeHost.Runtime.Expressions.Functions;
using NodeHost.Runtime.Expressions.Functions.Queries;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Scope;

/// <summary>The names that code can use, each made when the code that runs mentions it.</summary>
internal sealed class ExpressionScope(Engine engine, IRunView run, DateRealm dates)
{
    /// <summary>Every name of the scope.</summary>
    public static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.Ordinal,
        [.. GlobalFunctions.All.Keys,
        "$json", "$data", "$binary", "$input", "$", "$node", "$items", "$item", "$thisItem",
        "$itemIndex", "$thisItemIndex", "$position", "$runIndex", "$thisRunIndex", "$prevNode",
        "$parameter", "$rawParameter", "$nodeId", "$nodeVersion", "$self",
        "$vars", "$env", "$workflow", "$execution", "$mode", "$getWorkflowStaticData",
        "$fromAI", "$fromAi", "$fromai", "$agentInfo", "$response", "$request", "$pageCount",
        "$now", "$today", "DateTime", "Duration", "Interval", "$jmespath", "$jmesPath"]);

    private readonly Dictionary<string, JsValue> _library = new(StringComparer.Ordinal);
    private readonly RunValues _runValues = new(engine, run);
    private readonly HashSet<string> _resolving = new(StringComparer.Ordinal);
    private ClrFunction? _nodeFunction;
    private ScopeFrame? _current;

    /// <summary>The dates of the engine.</summary>
    public DateRealm Dates => dates;

    /// <summary>The items as code sees them.</summary>
    public ItemViews Items { get; } = new(engine, run);

    /// <summary>Evaluates the expression of a parameter for an item; set by whoever can. Without it parameters stay as written.</summary>
    public Func<string, NodeView, int, JsValue>? ParameterEvaluator { get; set; }

    /// <summary>The value of a name for an item of a node's run; for the node as a whole where there is no index.</summary>
    public JsValue Resolve(string name, NodeView node, int? itemIndex)
    {
        Items.Enter(node);
        if (name != "$")
            return Resolve(name, node, itemIndex, null);
        // One function serves all: it is used in many expressions and costs more than what it does.
        _current = new ScopeFrame(engine, run, Items, node, itemIndex);
        return _nodeFunction ??= NodeFunction(() => _current);
    }

    private JsValue Resolve(string name, NodeView node, int? itemIndex, int? runIndex) => name switch
    {
        "$json" or "$data" => Current(node, itemIndex) is { } item ? Items.JsonOf(item) : NoItem(node, itemIndex),
        "$binary" => Current(node, itemIndex) is { } item ? Items.BinaryOf(item) : NoItem(node, itemIndex),
        "$thisItem" => Current(node, itemIndex) is { } item ? Items.WholeOf(item) : JsValue.Undefined,
        "$itemIndex" or "$thisItemIndex" or "$position" => itemIndex ?? 0,
        "$runIndex" or "$thisRunIndex" => runIndex ?? node.RunIndex,
        "$nodeVersion" => node.TypeVersion,
        "$nodeId" => run.NodeOf(node.NodeName)?.Id ?? JsValue.Undefined,
        "$rawParameter" => Items.JsonOf(node.RawParameters),
        "$prevNode" => PreviousNode(node),
        "$self" => Items.JsonOf(new JObject()),
        "$now" => dates.Of(dates.Now),
        "$today" => dates.Of(dates.Now.StartOf(DateUnit.Days)),
        "$response" or "$request" or "$pageCount" => JsonValues.From(engine, node.Extras.GetValueOrDefault(name)),
        "$vars" or "$env" or "$workflow" or "$execution" or "$mode" => _runValues[name],
        "$input" or "$" or "$node" or "$items" or "$item" or "$parameter" or "$getWorkflowStaticData" or "$fromAI" or "$fromAi" or "$fromai" or "$agentInfo" =>
            FromFrame(name, new ScopeFrame(engine, run, Items, node, itemIndex, runIndex)),
        _ => Library(name),
    };

    private JsValue FromFrame(string name, ScopeFrame frame) => name switch
    {
        "$input" => new InputObject(frame),
        "$" => NodeFunction(() => frame),
        "$node" => new NamedValues(engine, () => [], wanted => NodeDataObject.Of(frame, wanted, raw => Parameters(raw, frame))),
        "$items" => new ClrFunction(engine, name, (_, arguments) => ItemsOf(frame, arguments)),
        "$item" => ItemAt(frame),
        "$parameter" => Parameters(frame.Node.RawParameters, frame),
        "$getWorkflowStaticData" => new ClrFunction(engine, name, (_, arguments) => StaticData(frame, arguments)),
        "$agentInfo" => AgentValues.InfoOf(frame),
        _ => new ClrFunction(engine, name, (_, arguments) => AgentValues.FromAgent(frame, arguments)),
    };

    private ClrFunction NodeFunction(Func<ScopeFrame> frame)
    {
        var function = new ClrFunction(
            engine, "$", (_, arguments) => NodeObject.Of(frame(), NameFrom(arguments), arguments.Length > 1 && TypeConverter.ToBoolean(arguments[1])));
        function.PreventExtensions();
        return function;
    }

    private static Item? Current(NodeView node, int? itemIndex) =>
        itemIndex is { } index && (uint)index < (uint)node.Items.Count ? node.Items[index] : null;

    private JsValue NoItem(NodeView node, int? itemIndex) => itemIndex is not { } index || (index < 0 && node.Items.Count > 0)
        ? JsValue.Undefined
        : new MissingItem(engine, () => ScopeFault.NoItem(node.NodeName, node.Items.Count, index));

    private static string NameFrom(JsValue[] arguments) => arguments is [var name, ..] && !name.IsUndefined()
        ? TypeConverter.ToString(name)
        : throw ScopeFault.Fault("Referenced node doesn't exist", "$() wants the name of a node in quotes, for example $('Webhook').");

    private JsArray ItemsOf(ScopeFrame frame, JsValue[] arguments)
    {
        if (arguments is not [var name, ..] || name.IsUndefined())
            return Items.ListOf(frame.Node.Items);
        if (!run.HasBegun)
            throw ScopeFault.NeverRun();
        string wanted = TypeConverter.ToString(name);
        if (!run.NodeNames.Contains(wanted))
            throw ScopeFault.NoSuchNode(wanted, run.NodeNames);
        return Items.ListOf(NodeObject.Outputs(frame, wanted, LazyObject.IntegerAt(arguments, 1) ?? 0, LazyObject.IntegerAt(arguments, 2)));
    }

    // Where items show as their JSON, the name is the item itself.
    private JsValue ItemAt(ScopeFrame frame)
    {
        if (run.ShowsItemsAsJson && Current(frame.Node, frame.ItemIndex) is { } item)
            return Items.Of(item);
        return new ClrFunction(engine, "$item", (_, arguments) =>
        {
            int index = LazyObject.IntegerAt(arguments, 0) ?? frame.ItemIndex ?? 0;
            int? runIndex = LazyObject.IntegerAt(arguments, 1) is { } given and >= 0 ? given : null;
            return new NamedValues(engine, () => [], name => Names.Contains(name) ? Resolve(name, frame.Node, index, runIndex) : null);
        });
    }

    private ParameterObject Parameters(JObject raw, ScopeFrame frame) => new(engine, raw, text =>
    {
        if (ParameterEvaluator is not { } evaluate)
            return text;
        // A parameter that is asked for while it is evaluated refers to itself.
        if (!_resolving.Add(text))
            return JsValue.Undefined;
        ScopeFrame? current = _current;
        try
        {
            return evaluate(text, frame.Node, frame.ItemIndex ?? 0);
        }
        finally
        {
            _resolving.Remove(text);
            _current = current;
        }
    });

    private JsonObjectView StaticData(ScopeFrame frame, JsValue[] arguments)
    {
        string kind = arguments is [var first, ..] ? TypeConverter.ToString(first) : "";
        string key = kind switch
        {
            "global" => kind,
            "node" => $"node:{frame.Node.NodeName}",
            _ => throw ScopeFault.Fault($"The requested type \"{kind}\" is not supported.", "Write $getWorkflowStaticData('global') or $getWorkflowStaticData('node')."),
        };
        return new JsonObjectView(engine, run.StaticDataOf(key) ?? []);
    }

    private NamedValues PreviousNode(NodeView node) => node.Sources is [{ } source, ..]
        ? NamedValues.Record(engine, ("name", source.Node), ("outputIndex", source.Output), ("runIndex", source.RunIndex))
        : NamedValues.Record(engine);

    private JsValue Library(string name)
    {
        if (!_library.TryGetValue(name, out JsValue? value))
            _library.Add(name, value = MakeLibrary(name));
        return value;
    }

    private JsValue MakeLibrary(string name) => name switch
    {
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
}
