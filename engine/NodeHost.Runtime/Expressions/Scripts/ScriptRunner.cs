using System.Globalization;
using System.Text.RegularExpressions;
using Jint;
using Jint.Native;
using Jint.Runtime;
using Jint.Runtime.Interop;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Expressions.Dates;
using NodeHost.Runtime.Expressions.Functions;
using NodeHost.Runtime.Expressions.Sandbox;
using NodeHost.Runtime.Expressions.Scope;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Scripts;

/// <summary>
/// Runs the scripts of one run of a Code node, one after the other, on one script engine. The items that a script gets are
/// its own: it may change them, and the input stays as it was.
/// </summary>
public sealed partial class ScriptRunner(IRunView run, NodeView node, ScriptLimits limits, Action<string>? log = null) : IScriptRunner, IDisposable
{
    private readonly Dictionary<string, (PreparedCode Code, JsValue Function)> _functions = new(StringComparer.Ordinal);
    private readonly CancelCheck _cancel = new();
    private Engine? _engine;
    private DateRealm? _dates;
    private ExpressionScope? _scope;
    private ResultConverter? _results;
    private JsValue _this = JsValue.Undefined;

    /// <summary>Checks the syntax of a script without running it.</summary>
    /// <exception cref="NodeFailedException"><see cref="Codes.ScriptFailed"/>, with the line.</exception>
    public static void Check(string code) => PreparedCode.Parse(code);

    public ValueTask<JToken?> RunForAllItemsAsync(string code, CancellationToken cancellationToken) => Run(code, null, cancellationToken);

    public ValueTask<JToken?> RunForItemAsync(string code, int itemIndex, CancellationToken cancellationToken) =>
        Run(code, itemIndex, cancellationToken);

    public void Dispose() => _engine?.Dispose();

    private ValueTask<JToken?> Run(string code, int? itemIndex, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _cancel.Token = cancellationToken;
        try
        {
            Engine engine = ReadyEngine();
            SandboxEngine.BudgetOf(engine).Begin();
            JsValue value = Call(engine, code, itemIndex);
            if (value.IsPromise())
                value = Settled(engine, value);
            return ValueTask.FromResult(_results!.Convert(value)); // Made together with the engine.
        }
        catch (Exception fault) when (fault is not OperationCanceledException and not NodeFailedException)
        {
            throw Failure(fault, itemIndex);
        }
    }

    private JsValue Call(Engine engine, string code, int? itemIndex)
    {
        if (!_functions.TryGetValue(code, out (PreparedCode Code, JsValue Function) script))
        {
            var prepared = PreparedCode.Parse(code);
            _functions.Add(code, script = (prepared, engine.Evaluate(prepared.Script)));
        }

        var arguments = new JsValue[script.Code.Scope.Count];
        for (int i = 0; i < arguments.Length; i++)
            arguments[i] = Resolve(engine, script.Code.Scope[i], itemIndex);
        return engine.Call(script.Function, _this, arguments);
    }

    private JsValue Resolve(Engine engine, string name, int? itemIndex) => name switch
    {
        "items" => itemIndex is null ? ItemObjects.ListOf(engine, node.Items) : JsValue.Undefined,
        "item" => _scope!.Resolve("$item", node, itemIndex), // Made together with the engine.
        _ => _scope!.Resolve(name, node, itemIndex),
    };

    // Nothing outside the script can settle a promise, so it is settled once the script's own jobs are done, or never.
    private static JsValue Settled(Engine engine, JsValue promise)
    {
        JsValue? value = null;
        JsValue? reason = null;
        var resolved = new ClrFunction(engine, "resolved", (_, arguments) => value = arguments.Length > 0 ? arguments[0] : JsValue.Undefined);
        var rejected = new ClrFunction(engine, "rejected", (_, arguments) => reason = arguments.Length > 0 ? arguments[0] : JsValue.Undefined);
        promise.Get("then").Call(promise, [resolved, rejected]);
        engine.Advanced.ProcessTasks();
        if (reason is not null)
            throw new JavaScriptException(reason);
        return value ?? throw new ExpressionException(Codes.ScriptFailed, "The script waits for a promise that nothing will ever fulfil.");
    }

    private NodeFailedException Failure(Exception fault, int? itemIndex)
    {
        ExpressionException? failure = ScriptFault.Of(fault, limits);
        string message = failure?.Message ?? (fault is JavaScriptException script ? Message(script) : fault.Message);
        string?[] places = [LineOf(fault) is { } line ? $"line {line}" : null, itemIndex is { } index ? $"for item {index}" : null];
        string place = string.Join(", ", places.Where(part => part is not null));
        return new NodeFailedException(failure?.Code ?? Codes.ScriptFailed, place.Length > 0 ? $"{message} [{place}]" : message, fault)
        {
            ItemIndex = itemIndex,
        };
    }

    private static string Message(JavaScriptException fault)
    {
        if (!fault.Error.IsObject())
            return fault.Error.IsUndefined() ? "The script threw nothing" : fault.Message;
        return fault.Error.Get("message") is JsString text && text.Length > 0 ? text.ToString() : "The script threw an object that is no error";
    }

    private static int? LineOf(Exception fault)
    {
        if (fault is not JavaScriptException script)
            return null;
        if (script.Error.IsObject() && script.Error.Get("stack") is JsString stack && FirstPlace().Match(stack.ToString()) is { Success: true } place)
            return int.Parse(place.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        return script.Location.Start.Line is > 0 and var line ? line : null;
    }

    private Engine ReadyEngine()
    {
        if (_engine is not null)
            return _engine;
        _engine = SandboxEngine.ForScripts(limits, run.TimeZone, new DataFunctions(() => _dates!), _cancel); // No code runs before it is set.
        _dates = new DateRealm(_engine, () => DateSettings.Of(run));
        ScriptGlobals.Apply(_engine, limits, log ?? (_ => { }));
        _this = ScriptGlobals.This(_engine);
        _scope = new ExpressionScope(_engine, run, _dates);
        _results = new ResultConverter(_engine, limits);
        return _engine;
    }

    [GeneratedRegex(@"(?<!" + ScriptGlobals.HostSource + @"):(\d+):\d+")]
    private static partial Regex FirstPlace();
}
