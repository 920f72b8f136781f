using System.Diagnostics;
using Jint;
using Jint.Constraints;
using Jint.Native;
using NodeHost.Runtime.Expressions.Dates;
using NodeHost.Runtime.Expressions.Functions;
using NodeHost.Runtime.Expressions.Sandbox;
using NodeHost.Runtime.Expressions.Scope;

namespace NodeHost.Runtime.Expressions.Scripts;

/// <summary>The script engine of one run of a Code node, with all that its scripts find in it.</summary>
internal sealed class ScriptRealm : IDisposable
{
    private const int MemoryShareOfOneBuffer = 8;

    private readonly Dictionary<(string Code, bool ForEachItem), ScriptFunction> _functions = [];
    private readonly OperationDeadlineConstraint _deadline = new();
    private readonly OutsideWork _work = new();
    private readonly ScriptLimits _limits;
    private readonly EvaluationBudget _budget;
    private readonly ScriptScope _scope;
    private readonly ScriptTimers _timers;
    private readonly ScriptRequests? _requests;
    private readonly StaticData _staticData;
    private readonly JsValue _this;
    private readonly long _began = Stopwatch.GetTimestamp();
    private readonly DateRealm? _dates;

    public ScriptRealm(IRunView run, NodeView node, ScriptLimits limits, ScriptOutside outside)
    {
        _limits = limits;
        Engine = SandboxEngine.ForScripts(
            limits, run.TimeZone, new DataFunctions(() => _dates!), _deadline, new ScriptMemory(limits.MaxMemoryBytes)); // No code runs before it is set.
        _budget = SandboxEngine.BudgetOf(Engine);
        _dates = new DateRealm(Engine, () => DateSettings.Of(run));
        NativeDateTexts.Apply(_dates);
        Results = new ResultConverter(Engine, limits);
        Returned = new ReturnedItems(this);
        long largest = limits.MaxMemoryBytes / MemoryShareOfOneBuffer;
        var bytes = new ScriptBytes(Engine, largest);
        Files = new ScriptFiles(Engine, node, bytes, largest);
        _timers = new ScriptTimers(Engine, _work, run.Clock);
        _requests = outside.Http is { } client ? new ScriptRequests(Engine, _work, Results, bytes, client(), largest) : null;
        _staticData = new StaticData(Engine, Results, outside.Store, node.NodeName);
        var names = new ExpressionScope(Engine, run, _dates);
        _scope = new ScriptScope(Engine, names, run, node, outside.Store, _staticData);
        _this = new ScriptHelpers(Engine, Files, _requests).Make();

        new ScriptPrelude(Engine, bytes, largest).Apply();
        _timers.Apply();
        ScriptModules.Apply(Engine, name => names.Resolve(name, node, null));
        Engine.SetValue("console", (JsValue)new ScriptConsole(Engine, Results, outside.Log).Make());
    }

    public Engine Engine { get; }

    public ResultConverter Results { get; }

    public ReturnedItems Returned { get; }

    public ScriptFiles Files { get; }

    private TimeSpan TimeLeft => _limits.Timeout - Stopwatch.GetElapsedTime(_began);

    /// <summary>True for a script that has to run on a thread with a deep stack.</summary>
    public bool NeedsDepth(string code, int? itemIndex) => FunctionOf(code, itemIndex).Code.MayRecurse;

    /// <summary>Calls a script, which is prepared once. What it gives may be a promise.</summary>
    public JsValue Call(string code, int? itemIndex, int stackBytes, CancellationToken cancellationToken)
    {
        Begin(stackBytes, cancellationToken);
        ScriptFunction function = FunctionOf(code, itemIndex);
        _scope.Begin(itemIndex);
        for (int i = 0; i < function.Arguments.Length; i++)
            function.Arguments[i] = _scope.Resolve(function.Code.Scope[i]);
        return Engine.Call(function.Value, _this, function.Arguments);
    }

    private ScriptFunction FunctionOf(string code, int? itemIndex)
    {
        if (!_functions.TryGetValue((code, itemIndex is not null), out ScriptFunction? function))
        {
            var prepared = PreparedCode.Parse(code, itemIndex is not null);
            function = new ScriptFunction(prepared, Engine.Evaluate(prepared.Script), new JsValue[prepared.Scope.Length]);
            _functions.Add((code, itemIndex is not null), function);
        }

        return function;
    }

    /// <summary>A script that was called; null if it never came to that.</summary>
    public PreparedCode? Prepared(string code, int? itemIndex) =>
        _functions.TryGetValue((code, itemIndex is not null), out ScriptFunction? function) ? function.Code : null;

    /// <summary>The value that a promise is fulfilled with, once the script's own jobs, timers and requests are done.</summary>
    public async Task<JsValue> AwaitAsync(JsValue promise, CancellationToken cancellationToken)
    {
        var settled = PromiseEnd.Of(Engine, promise);
        Engine.Advanced.ProcessTasks();
        while (!settled.IsThere && !_work.IsEmpty)
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            limit.CancelAfter(TimeLeft is var left && left > TimeSpan.Zero ? left : TimeSpan.Zero);
            try
            {
                await _work.NextAsync(limit.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                throw new TimeoutException();
            }

            Begin(_limits.MaxStackBytes, cancellationToken);
            Engine.Advanced.ProcessTasks();
        }

        return settled.Value;
    }

    /// <summary>Hands over what scripts leave for later ones.</summary>
    public void Keep() => _staticData.Keep();

    public void Dispose()
    {
        _timers.Clear();
        _scope.Dispose();
        Engine.Dispose();
    }

    private void Begin(int stackBytes, CancellationToken cancellationToken)
    {
        if (_requests is not null)
            _requests.Token = cancellationToken;
        TimeSpan left = TimeLeft;
        if (left <= TimeSpan.Zero)
            throw new TimeoutException();
        _deadline.Begin(left, cancellationToken);
        _budget.Begin(stackBytes);
    }

    private sealed record ScriptFunction(PreparedCode Code, JsValue Value, JsValue[] Arguments);
}
