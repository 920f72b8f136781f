using System.Text;
using Jint;
using Jint.Native;
using Jint.Runtime;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Expressions.Direct;
using NodeHost.Runtime.Expressions.Dates;
using NodeHost.Runtime.Expressions.Functions;
using NodeHost.Runtime.Expressions.Parsing;
using NodeHost.Runtime.Expressions.Sandbox;
using NodeHost.Runtime.Expressions.Scope;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Evaluation;

/// <summary>
/// Evaluates expressions for one run, one at a time: it owns one script engine and is not safe for several threads at once.
/// </summary>
public sealed class ExpressionEvaluator(IRunView run, ScriptLimits limits) : IDisposable
{
    private readonly Dictionary<PartCode, PreparedCall> _calls = new(ReferenceEqualityComparer.Instance);
    private Engine? _engine;
    private DateRealm? _dates;
    private ExpressionScope? _scope;
    private ResultConverter? _results;
    private EvaluationBudget? _budget;
    private bool _isFrozen;

    /// <summary>How many parts gave undefined because JavaScript raised an error, such as a property of undefined.</summary>
    public int SwallowedErrors { get; private set; }

    /// <summary>The first such error, with the code that raised it and what to do; null if there was none.</summary>
    public string? FirstSwallowedError { get; private set; }

    /// <summary>Begins to count swallowed errors anew, as for another node.</summary>
    public void ForgetSwallowedErrors() => (SwallowedErrors, FirstSwallowedError) = (0, null);

    /// <summary>Evaluates an expression for an item.</summary>
    /// <returns>
    /// The value; null for <c>undefined</c> (a JavaScript null is a JSON null). It may be part of an item's data: it is not
    /// to be changed.
    /// </returns>
    /// <exception cref="ExpressionException">It failed or ran into a limit.</exception>
    public JToken? Evaluate(Expression expression, NodeView node, int itemIndex)
    {
        ArgumentNullException.ThrowIfNull(expression);
        ArgumentNullException.ThrowIfNull(node);
        return expression.Single is { } code ? ValueOf(code, expression, node, itemIndex) : TextOf(expression, node, itemIndex);
    }

    public void Dispose() => _engine?.Dispose();

    private JToken? ValueOf(PartCode code, Expression expression, NodeView node, int itemIndex)
    {
        if (code.IsEmpty)
            return null;
        if (TryFollow(code, expression, node, itemIndex, out JToken? found))
            return found;
        try
        {
            JsValue value = Run(code, node, itemIndex);
            if (value.IsCallable())
                throw new ExpressionException(Codes.ExpressionFailed, "The result is a function. Call it: put () with its arguments behind the name.");
            return _results!.Convert(value); // Made together with the engine.
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            ThrowOrSwallow(expression, fault);
            return null;
        }
        finally
        {
            if (code.LeavesJobs)
                ForgetEngine();
        }
    }

    private JValue TextOf(Expression expression, NodeView node, int itemIndex)
    {
        var text = new StringBuilder();
        foreach (ExpressionPart part in expression.Parts)
            text.Append(part.Code is { } code ? Rendered(code, expression, node, itemIndex) : part.Text);
        return new JValue(text.ToString());
    }

    // In the middle of text nothing is shown for undefined, null and NaN.
    private string Rendered(PartCode code, Expression expression, NodeView node, int itemIndex)
    {
        if (code.IsEmpty)
            return "";
        if (TryFollow(code, expression, node, itemIndex, out JToken? found) && found is null or JValue)
            return found is JValue { Value: not null } ? Text(JsonValues.From(EngineFor(code), found)) : "";
        try
        {
            return Text(Run(code, node, itemIndex));
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            ThrowOrSwallow(expression, fault);
            return "";
        }
        finally
        {
            if (code.LeavesJobs)
                ForgetEngine();
        }
    }

    private static string Text(JsValue value) =>
        value.IsNull() || value.IsUndefined() || (value.IsNumber() && double.IsNaN(value.AsNumber())) ? "" : TypeConverter.ToString(value);

    private bool TryFollow(PartCode code, Expression expression, NodeView node, int itemIndex, out JToken? found)
    {
        found = null;
        if (code.Path is not { } path || (uint)itemIndex >= (uint)node.Items.Count)
            return false;
        PathResult result = path.Follow(node.Items[itemIndex].Json);
        found = result.Value;
        if (result.Error is { } error)
            Swallow(expression, error);
        return result.IsDecided;
    }

    private void ThrowOrSwallow(Expression expression, Exception fault)
    {
        if (ScriptFault.Of(fault, limits) is { } failure)
            throw ReferenceEquals(failure, fault) ? new ExpressionException(failure.Code, failure.Message, fault) : failure;
        Swallow(expression, fault.Message);
    }

    private void Swallow(Expression expression, string error)
    {
        SwallowedErrors++;
        FirstSwallowedError ??= SwallowedError.Describe(expression.Source, error);
    }

    private JsValue Run(PartCode code, NodeView node, int itemIndex)
    {
        Engine engine = EngineFor(code);
        _budget!.Begin(); // Made together with the engine.
        if (!_calls.TryGetValue(code, out PreparedCall? call))
            _calls.Add(code, call = new PreparedCall(engine.Evaluate(code.Script), new JsValue[code.Scope.Count]));
        for (int i = 0; i < call.Arguments.Length; i++)
            call.Arguments[i] = _scope!.Resolve(code.Scope[i], node, itemIndex); // Made together with the engine.
        JsValue self = code.UsesThis ? OuterThis.Of(engine) : JsValue.Undefined;
        return engine.Call(call.Function, self, call.Arguments);
    }

    private Engine EngineFor(PartCode code)
    {
        if (_engine is null)
        {
            _engine = SandboxEngine.ForExpressions(limits, run.TimeZone, new DataFunctions(() => _dates!)); // No code runs before it is set.
            _dates = new DateRealm(_engine, () => DateSettings.Of(run));
            _scope = new ExpressionScope(_engine, run, _dates);
            _results = new ResultConverter(_engine, limits);
            _budget = SandboxEngine.BudgetOf(_engine);
        }

        if (code.CanReachBuiltIns && !_isFrozen)
        {
            SandboxEngine.Harden(_engine, limits);
            _isFrozen = true;
        }

        return _engine;
    }

    // What waits for a promise would run on in the evaluations that follow.
    private void ForgetEngine()
    {
        _engine?.Dispose();
        _engine = null;
        _isFrozen = false;
        _calls.Clear();
    }

    private sealed record PreparedCall(JsValue Function, JsValue[] Arguments);
}
