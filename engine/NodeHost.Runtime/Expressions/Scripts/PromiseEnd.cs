using Jint;
using Jint.Native;
using Jint.Runtime;
using Jint.Runtime.Interop;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Scripts;

/// <summary>How a promise ends.</summary>
internal sealed class PromiseEnd
{
    private JsValue? _value;
    private JsValue? _reason;

    private PromiseEnd()
    {
    }

    public bool IsThere => _value is not null || _reason is not null;

    /// <summary>What it is fulfilled with.</summary>
    /// <exception cref="JavaScriptException">It was rejected.</exception>
    /// <exception cref="ExpressionException">It never ends.</exception>
    public JsValue Value => _reason is not null
        ? throw new JavaScriptException(_reason)
        : _value ?? throw new ExpressionException(Codes.ScriptFailed, "The script waits for a promise that nothing will ever fulfil.");

    public static PromiseEnd Of(Engine engine, JsValue promise)
    {
        var end = new PromiseEnd();
        var resolved = new ClrFunction(engine, "resolved", (_, arguments) => end._value = arguments.Length > 0 ? arguments[0] : JsValue.Undefined);
        var rejected = new ClrFunction(engine, "rejected", (_, arguments) => end._reason = arguments.Length > 0 ? arguments[0] : JsValue.Undefined);
        promise.Get("then").Call(promise, [resolved, rejected]);
        return end;
    }
}
