using Jint;
using Jint.Native;
using Jint.Runtime;
using Jint.Runtime.Interop;
using NodeHost.Runtime.Expressions.Dates;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Functions;

/// <summary>
/// Lets code call n8n's data functions on values. They are found only where a value has no such function of its own and is called, so
/// that data look as they are: <c>$json.keys</c> is undefined unless there is such a field, and <c>$json.keys()</c> lists the names.
/// </summary>
/// <param name="dates">The dates of the engine that asks.</param>
internal sealed class DataFunctions(Func<DateRealm> dates) : IReferenceResolver
{
    private const int MostRememberedErrors = 64;

    // Functions of one engine, made when they are first called.
    private readonly Dictionary<string, ClrFunction>?[] _made = new Dictionary<string, ClrFunction>?[KindFunctions.Count];
    private readonly Dictionary<(ValueKind Kind, string Name), string> _unknown = [];

    /// <summary>
    /// True if a name that nothing declares means undefined, as it does in n8n's expressions; otherwise JavaScript's error is raised.
    /// </summary>
    public bool UnknownNamesAreUndefined { get; init; }

    public bool TryUnresolvableReference(Engine engine, Reference reference, out JsValue value)
    {
        value = JsValue.Undefined;
        return UnknownNamesAreUndefined;
    }

    // Asked before every call of a member; a plain read of a member of nothing never comes here and stays an error.
    public bool TryPropertyReference(Engine engine, Reference reference, ref JsValue value)
    {
        if (!reference.Base.IsNull() && !reference.Base.IsUndefined())
            return false;
        if (!reference.ReferencedName.IsString() || !KindFunctions.Names.Contains(reference.ReferencedName.AsString()))
            return false;
        value = JsValue.Undefined;
        return true;
    }

    public bool TryGetCallable(Engine engine, object callee, out JsValue value)
    {
        value = JsValue.Undefined;
        if (callee is not Reference { IsPropertyReference: true } reference || !reference.ReferencedName.IsString())
            return false;
        value = Find(engine, reference.Base, reference.ReferencedName.AsString());
        return true;
    }

    public bool CheckCoercible(JsValue value) => false;

    private ClrFunction Find(Engine engine, JsValue self, string name)
    {
        ValueKind kind = KindFunctions.KindOf(self, dates());
        if (_made[(int)kind] is { } made && made.TryGetValue(name, out ClrFunction? function))
            return IsNothing(self) && !GenericFunctions.All.ContainsKey(name) ? throw OnNothing(self, name) : function;
        if (!KindFunctions.Names.Contains(name))
            throw new JavaScriptException(engine.Intrinsics.TypeError, Unknown(kind, name));
        if (IsNothing(self) && !GenericFunctions.All.ContainsKey(name))
            throw OnNothing(self, name);
        DataFunction body = KindFunctions.Find(kind, name) ?? throw OnWrongKind(name);
        function = new ClrFunction(engine, name, (target, arguments) => body(new FunctionCall(engine, dates(), name, target, arguments)));
        function.PreventExtensions();
        (_made[(int)kind] ??= new Dictionary<string, ClrFunction>(StringComparer.Ordinal)).Add(name, function);
        return function;
    }

    private static bool IsNothing(JsValue self) => self.IsNull() || self.IsUndefined();

    private static ExpressionException OnNothing(JsValue self, string name) =>
        new(Codes.ExpressionFailed, $"{name} can't be used on {(self.IsNull() ? "null" : "undefined")} value")
        {
            Hint = $"To ignore this error, add a ? to the variable before this function, e.g. my_var?.{name}",
        };

    private static ExpressionException OnWrongKind(string name) => FunctionCall.Wrong($"{name}() is only callable on {KindFunctions.Owners(name)}");

    // The names may come from data, so only some of the texts are kept.
    private string Unknown(ValueKind kind, string name)
    {
        if (_unknown.TryGetValue((kind, name), out string? message))
            return message;
        IReadOnlyList<string> near = name.Length <= 64 ? NearestName.Find(name, KindFunctions.NamesOf(kind)) : [];
        message = near.Count == 0 ? $"{name} is not a function" : $"{name} is not a function, but {string.Join(" and ", near)} would be";
        if (_unknown.Count < MostRememberedErrors)
            _unknown.Add((kind, name), message);
        return message;
    }
}
