using Jint;
using Jint.Native;
using Jint.Runtime;
using Jint.Runtime.Interop;

namespace NodeHost.Runtime.Expressions.Scripts;

/// <summary><c>setTimeout</c> and its like. They fire while the script awaits something, and no longer once it has returned.</summary>
internal sealed class ScriptTimers(Engine engine, OutsideWork work, TimeProvider clock)
{
    private const double LongestDelay = int.MaxValue;

    private readonly Dictionary<int, CancellationTokenSource> _running = [];
    private int _lastId;

    public void Apply()
    {
        Define("setTimeout", arguments => Start(arguments, hasDelay: true, repeats: false));
        Define("setInterval", arguments => Start(arguments, hasDelay: true, repeats: true));
        Define("setImmediate", arguments => Start(arguments, hasDelay: false, repeats: false));
        foreach (string name in (string[])["clearTimeout", "clearInterval", "clearImmediate"])
            Define(name, Stop);
    }

    /// <summary>Ends all timers.</summary>
    public void Clear()
    {
        foreach (CancellationTokenSource timer in _running.Values)
        {
            timer.Cancel();
            timer.Dispose();
        }

        _running.Clear();
    }

    private void Define(string name, Func<JsValue[], JsValue> body) =>
        engine.SetValue(name, (JsValue)new ClrFunction(engine, name, (_, arguments) => body(arguments)));

    private JsNumber Start(JsValue[] arguments, bool hasDelay, bool repeats)
    {
        if (arguments is not [var callback, ..] || !callback.IsCallable())
            throw new JavaScriptException(engine.Intrinsics.TypeError, "The \"callback\" argument must be of type function.");
        double delay = hasDelay && arguments.Length > 1 ? TypeConverter.ToNumber(arguments[1]) : 0;
        JsValue[] passed = arguments.Length > (hasDelay ? 2 : 1) ? arguments[(hasDelay ? 2 : 1)..] : [];
        // As in Node.js, what is no sensible delay is the shortest one.
        TimeSpan pause = TimeSpan.FromMilliseconds(delay is >= 1 and <= LongestDelay ? delay : hasDelay ? 1 : 0);
        var timer = new CancellationTokenSource();
        _running.Add(++_lastId, timer);
        Wait(_lastId, timer, pause, () => engine.Call(callback, JsValue.Undefined, passed), repeats);
        return JsNumber.Create(_lastId);
    }

    private void Wait(int id, CancellationTokenSource timer, TimeSpan pause, Action fire, bool repeats) => work.Add(
        Task.Delay(pause, clock, timer.Token), () =>
        {
            if (!_running.ContainsKey(id))
                return;
            if (repeats)
                Wait(id, timer, pause, fire, repeats);
            else
                Forget(id);
            fire();
        });

    private JsValue Stop(JsValue[] arguments)
    {
        if (arguments is [var id, ..] && id.IsNumber())
            Forget((int)id.AsNumber());
        return JsValue.Undefined;
    }

    private void Forget(int id)
    {
        if (!_running.Remove(id, out CancellationTokenSource? timer))
            return;
        timer.Cancel();
        timer.Dispose();
    }
}
