using System.Runtime.CompilerServices;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using NodeHost.Runtime.Expressions.Functions.Lists;

namespace NodeHost.Runtime.Expressions.Functions.Queries;

/// <summary>One evaluation of a query, and what its parts have in common. Values of the script go in and come out as they are.</summary>
internal sealed class QueryRun(Engine engine)
{
    private readonly StepCheck _steps = new(engine);
    private readonly ValueEquality _equality = new(engine);

    public Engine Engine => engine;

    /// <summary>Evaluates a part below another one.</summary>
    public JsValue Enter(QueryStep step, JsValue value)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        _steps.Step();
        return step(this, value);
    }

    public bool AreEqual(JsValue left, JsValue right) =>
        left.IsNumber() && double.IsNaN(left.AsNumber()) ? false : _equality.Equals(left, right);

    /// <summary>What counts as no: nothing, false, and an empty text, array or object. Zero counts as yes.</summary>
    public static bool IsFalse(JsValue value) => value switch
    {
        JsArray list => list.Length == 0,
        ObjectInstance owner => IsObject(owner) && Members.AreNone(owner),
        _ when value.IsString() => value.AsString().Length == 0,
        _ when value.IsBoolean() => !value.AsBoolean(),
        _ => value.IsNull() || value.IsUndefined(),
    };

    /// <summary>Whether a value is an object in JMESPath's sense: one with fields.</summary>
    public static bool IsObject(JsValue value) => value is ObjectInstance owner and not (JsArray or JsDate) && !owner.IsCallable();

    public JsArray ListOf(IEnumerable<JsValue> items) => items.ToArray(engine);

    /// <summary>An error of the query, which is an error of JavaScript as any other.</summary>
    public JavaScriptException Error(string message) => new(engine.Intrinsics.Error, message);
}
