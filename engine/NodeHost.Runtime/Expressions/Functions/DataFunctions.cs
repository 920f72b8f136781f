using Jint;
using Jint.Native;
using Jint.Runtime;
using Jint.Runtime.Interop;
using NodeHost.Runtime.Expressions.Dates;

namespace NodeHost.Runtime.Expressions.Functions;

/// <summary>
/// Lets code call n8n's data functions on values. They are found only where a value has no such function of its own and is called, so
/// that data look as they are: <c>$json.keys</c> is undefined unless there is such a field, and <c>$json.keys()</c> lists the names.
/// </summary>
/// <param name="dates">The dates of the engine that asks.</param>
internal sealed class DataFunctions(Func<DateRealm> dates) : IReferenceResolver
{
    private DateRealm Dates => dates();

    public bool TryUnresolvableReference(Engine engine, Reference reference, out JsValue value)
    {
        value = JsValue.Undefined;
        return false;
    }

    // A missing value has two functions as well: isEmpty and isNotEmpty.
    public bool TryPropertyReference(Engine engine, Reference reference, ref JsValue value) => false;

    public bool TryGetCallable(Engine engine, object callee, out JsValue value)
    {
        value = JsValue.Undefined;
        return false;
    }

    public bool CheckCoercible(JsValue value) => false;
}
