using System.Collections.Frozen;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using Jint.Runtime.Descriptors;
using Jint.Runtime.Interop;
using NodeHost.Runtime.Expressions.Evaluation;
using NodeHost.Runtime.Expressions.Parsing;
using NodeHost.Runtime.Expressions.Sandbox;
using NodeHost.Runtime.Expressions.Scope;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Scripts;

/// <summary>
/// The names that a script can use: those of expressions, and what only scripts have. Within one call of a script all names that stand
/// for the current item give the same object, so that a change made through one is seen through the others.
/// </summary>
internal sealed class ScriptScope(Engine engine, ExpressionScope names, IRunView run, NodeView node, RunStore store, StaticData staticData) : IDisposable
{
    /// <summary>The name that the others depend on, so it is resolved first.</summary>
    public const string Input = "$input";

    private static readonly FrozenSet<string> Own = FrozenSet.Create(
        StringComparer.Ordinal, Input, "$json", "$binary", "$execution", "$getWorkflowStaticData", "$evaluateExpression");

    private readonly ScriptCall _call = new(engine, names, node);
    private ExpressionEvaluator? _evaluator;
    private JsValue? _staticDataOf;
    private JsValue? _execution;

    /// <summary>True for a name that scripts find in their mode.</summary>
    public static bool Has(string name, bool forEachItem) => name switch
    {
        "items" => !forEachItem,
        "item" => forEachItem,
        _ => Own.Contains(name) || ExpressionScope.Names.Contains(name),
    };

    /// <summary>Begins a call of a script, for an item or for all.</summary>
    public void Begin(int? itemIndex) => _call.Begin(itemIndex);

    /// <summary>The value of a name in the current call.</summary>
    public JsValue Resolve(string name) => name switch
    {
        "items" => _call.Items,
        "item" => _call.Item,
        "$json" => _call.Json,
        "$binary" => _call.Binary,
        Input => _call.Input,
        "$getWorkflowStaticData" => _staticDataOf ??= new ClrFunction(engine, name, (_, arguments) => staticData.Of(arguments)),
        "$evaluateExpression" => new ClrFunction(engine, name, (_, arguments) => Evaluate(arguments)),
        "$execution" => _execution ??= Execution(),
        _ => names.Resolve(name, node, _call.Index),
    };

    public void Dispose() => _evaluator?.Dispose();

    private JsObject Execution()
    {
        ObjectInstance plain = names.Resolve("$execution", node, _call.Index).AsObject();
        var execution = new JsObject(engine);
        foreach (JsValue key in plain.GetOwnPropertyKeys(Types.String))
            execution.Set(key, plain.Get(key));
        execution.Set("customData", new CustomData(engine, store).Make());
        foreach (string address in (string[])["resumeUrl", "resumeFormUrl"])
        {
            var read = new ClrFunction(engine, address, (_, _) => plain.Get(address));
            execution.FastSetProperty(address, new GetSetPropertyDescriptor(read, JsValue.Undefined, enumerable: false, configurable: true));
        }

        return execution;
    }

    // The text is an expression without the '=' that a parameter begins with.
    private JsValue Evaluate(JsValue[] arguments)
    {
        if (arguments is not [var text, ..] || !text.IsString())
            throw new ExpressionException(Codes.ExpressionFailed, "$evaluateExpression wants an expression in quotes, for example $evaluateExpression('{{ $json.id }}').");
        int index = arguments.Length > 1 && arguments[1].IsNumber() ? (int)TypeConverter.ToInteger(arguments[1]) : _call.Index ?? 0;
        string source = text.AsString();
        _evaluator ??= new ExpressionEvaluator(run, ScriptLimits.ForExpressions);
        return JsonValues.From(engine, _evaluator.Evaluate(Expression.Parse(source.StartsWith('=') ? source : "=" + source), node, index));
    }
}
