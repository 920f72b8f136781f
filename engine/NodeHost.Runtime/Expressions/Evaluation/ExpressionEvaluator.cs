using System.Text;
using Jint;
using Jint.Native;
using Jint.Runtime;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Expressions.Dates;
using NodeHost.Runtime.Expressions.Direct;
using NodeHost.Runtime.Expressions.Functions;
using NodeHost.Runtime.Expressions.Parsing;
using NodeHost.Runtime.Expressions.Sandbox;
using NodeHost.Runtime.Expressions.Scope;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Evaluation;

/// <summary>
/// Evaluates expressions for one run, one at a time: it owns one script engine and is not safe for several threads at once.
/// </summary>
/// <param name="run">What the expressions see.</param>
/// <param name="limits">What each may use up.</param>
/// <param name="strict">True to fail where JavaScript raises an error; false to give undefined there and count it, as n8n does.</param>
public sealed class ExpressionEvaluator(IRunView run, ScriptLimits limits, bool strict = false) : IDisposable
{
    private readonly Dictionary<PartCode, PreparedCall> _calls = new(ReferenceEqualityComparer.Instance);
    private Engine? _engine;
    private DateRealm? _dates;
    private ExpressionScope? _scope;
    private ResultConverter? _results;
    private readonly Dictionary<string, Expression> _parameters = new(StringComparer.Ordinal);
    private EvaluationBudget? _budget;
    private bool _isFrozen;
    private bool _isInParameter;
    private bool _leavesJobs;

    /// <summary>How many parts gave undefined because JavaScript raised an error, such as a property of undefined.</summary>
    public int SwallowedErrors { get; private set; }

    /// <summary>The first such error, with the code that raised it and what to do; null if there was none.</summary>
    public string? FirstSwallowedError { get; private set; }

    /// <summary>What the JSON of the last value does not show.</summary>
    public ResultKind LastKind { get; private set; }

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
        LastKind = ResultKind.Plain;
        var call = new Evaluated(expression, node, itemIndex);
        try
        {
            return expression.Single is { } code ? ValueOf(code, call) : TextOf(call);
        }
        finally
        {
            if (_leavesJobs)
                ForgetEngine();
        }
    }

    public void Dispose() => _engine?.Dispose();

    private JToken? ValueOf(PartCode code, in Evaluated call)
    {
        DirectValue direct = RunDirect(code, call);
        if (direct.Kind == DirectKind.Error)
            return Swallow(code, call, direct.Text, null);
        // Of numbers that JSON does not have, the engine's way out tells the kind.
        if (direct.Kind != DirectKind.Undecided && !(direct.IsNumber && !double.IsFinite(direct.Number)))
            return direct.ToJson();
        try
        {
            JsValue value = Run(code, call);
            if (value.IsCallable())
                throw new ExpressionException(Codes.ExpressionFailed, "this is a function, please add ()");
            JToken? result = _results!.Convert(value); // Made together with the engine.
            LastKind = _results.Kind;
            return result;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return ThrowOrSwallow(code, call, fault);
        }
    }

    private JValue? TextOf(in Evaluated call)
    {
        var text = new StringBuilder();
        foreach (ExpressionPart part in call.Expression.Parts)
        {
            if (part.Code is not { } code)
                text.Append(part.Text);
            else if (!TryRender(code, call, text))
                return null;
            if (text.Length > limits.MaxResultCharacters)
                throw new ExpressionException(Codes.ResultTooLarge, $"The text would have more than {limits.MaxResultCharacters} characters. Make a shorter text.");
        }

        return new JValue(text.ToString());
    }

    // In the middle of text nothing is shown for undefined, null, NaN and errors. A value without a text undoes the whole text, as in n8n.
    private bool TryRender(PartCode code, in Evaluated call, StringBuilder text)
    {
        DirectValue direct = RunDirect(code, call);
        if (direct.Kind == DirectKind.Error)
        {
            Swallow(code, call, direct.Text, null);
            return true;
        }

        if (direct.Kind != DirectKind.Undecided && (direct.IsNothing || direct.ToText() is not null))
        {
            if (!direct.IsNothing && !(direct.IsNumber && double.IsNaN(direct.Number)))
                text.Append(direct.ToText());
            return true;
        }

        bool isEvaluated = false;
        try
        {
            JsValue value = Run(code, call);
            isEvaluated = true;
            text.Append(Text(value));
            return true;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            ThrowOrSwallow(code, call, fault);
            return !isEvaluated;
        }
    }

    private static string Text(JsValue value) =>
        value.IsNull() || value.IsUndefined() || (value.IsNumber() && double.IsNaN(value.AsNumber())) ? "" : TypeConverter.ToString(value);

    private DirectValue RunDirect(PartCode code, in Evaluated call) => code.Direct is { } direct
        ? direct.Evaluate(new DirectScope(run, call.Node, call.ItemIndex))
        : DirectValue.Undecided;

    private JToken? ThrowOrSwallow(PartCode code, in Evaluated call, Exception fault)
    {
        if (ScriptFault.Of(fault, limits) is { } failure)
            throw ExpressionPlace.Add(failure, fault, call.Expression, code);
        return Swallow(code, call, fault.Message, fault);
    }

    private JToken? Swallow(PartCode code, in Evaluated call, string error, Exception? fault)
    {
        if (!strict && SwallowedErrors++ > 0)
            return null;
        var scope = new DirectScope(run, call.Node, call.ItemIndex);
        string? hint = ErrorHint.For(error, code, scope);
        var told = new ExpressionException(Codes.ExpressionFailed, error, fault) { Hint = hint };
        if (strict)
            throw ExpressionPlace.Add(told, fault, call.Expression, code);
        FirstSwallowedError = SwallowedError.Describe(call.Expression.Source, error, hint);
        return null;
    }

    private JsValue Run(PartCode code, in Evaluated call)
    {
        Engine engine = EngineFor(code);
        if (!_calls.TryGetValue(code, out PreparedCall? prepared))
            _calls.Add(code, prepared = new PreparedCall(engine.Evaluate(code.Script), new JsValue[code.Scope.Count]));
        _leavesJobs |= code.LeavesJobs;
        _scope!.Items.AreShared = !code.CanChangeData; // Made together with the engine.
        for (int i = 0; i < prepared.Arguments.Length; i++)
            prepared.Arguments[i] = _scope.Resolve(code.Scope[i], call.Node, call.ItemIndex);
        // What a parameter's expression uses up while code asks for it is part of what that code uses.
        if (!_isInParameter)
            _budget!.Begin(); // Made together with the engine.
        return engine.Call(prepared.Function, code.UsesThis ? OuterThis.Of(engine) : JsValue.Undefined, prepared.Arguments);
    }

    // Called by code that runs. A JavaScript error makes the parameter undefined and lets that code go on.
    private JsValue EvaluateParameter(string text, NodeView node, int itemIndex)
    {
        if (!_parameters.TryGetValue(text, out Expression? expression))
            _parameters.Add(text, expression = Expression.Parse(text));
        var call = new Evaluated(expression, node, itemIndex);
        (bool areShared, bool isInParameter) = (_scope!.Items.AreShared, _isInParameter);
        PartCode? code = expression.Single;
        _isInParameter = true;
        try
        {
            return code is null ? TextOf(call)?.Value as string ?? "" : Run(code, call);
        }
        catch (JavaScriptException fault) when (code is not null && ScriptFault.Of(fault, limits) is null)
        {
            Swallow(code, call, fault.Message, fault);
            return JsValue.Undefined;
        }
        finally
        {
            (_scope.Items.AreShared, _isInParameter) = (areShared, isInParameter);
        }
    }

    private Engine EngineFor(PartCode code)
    {
        if (_engine is null)
        {
            _engine = SandboxEngine.ForExpressions(limits, run.TimeZone, new DataFunctions(() => _dates!) { UnknownNamesAreUndefined = true }); // No code runs before it is set.
            _dates = new DateRealm(_engine, () => DateSettings.Of(run));
            NativeDateTexts.Apply(_dates);
            _scope = new ExpressionScope(_engine, run, _dates) { ParameterEvaluator = EvaluateParameter };
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
        (_isFrozen, _leavesJobs) = (false, false);
        _calls.Clear();
    }

    private readonly record struct Evaluated(Expression Expression, NodeView Node, int ItemIndex);

    private sealed record PreparedCall(JsValue Function, JsValue[] Arguments);
}
