using Jint;
using Jint.Native;
using Jint.Runtime;
using Jint.Runtime.Interop;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Scripts;

/// <summary><c>$execution.customData</c>: a few short texts that scripts attach to the run.</summary>
internal sealed class CustomData(Engine engine, RunStore store)
{
    private const int MostEntries = 10;
    private const int LongestKey = 50;
    private const int LongestValue = 255;

    public JsObject Make()
    {
        var data = new JsObject(engine);
        Define(data, "set", arguments => Set(At(arguments, 0), At(arguments, 1)));
        Define(data, "setAll", arguments => SetAll(At(arguments, 0)));
        Define(data, "get", arguments => store.CustomData.TryGetValue(TypeConverter.ToString(At(arguments, 0)), out string? text) ? text : JsValue.Undefined);
        Define(data, "getAll", _ => JsObject.CreateFromEntries(engine, store.CustomData.Select(entry => KeyValuePair.Create(entry.Key, (JsValue)entry.Value))));
        return data;
    }

    private void Define(JsObject owner, string name, Func<JsValue[], JsValue> body) =>
        owner.Set(name, new ClrFunction(engine, name, (_, arguments) => body(arguments)));

    private static JsValue At(JsValue[] arguments, int index) => arguments.Length > index ? arguments[index] : JsValue.Undefined;

    private JsValue SetAll(JsValue entries)
    {
        if (entries is not Jint.Native.Object.ObjectInstance all)
            throw Wrong("$execution.customData.setAll wants an object of texts.");
        foreach (JsValue key in all.GetOwnPropertyKeys(Types.String))
            Set(key, all.Get(key));
        return JsValue.Undefined;
    }

    // Longer texts are cut, and what is more than fits is left out, as a run must not fail for its notes.
    private JsValue Set(JsValue key, JsValue value)
    {
        if (!key.IsString() || key.AsString() is not { Length: > 0 } name || !name.All(static c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-'))
            throw Wrong("A key of $execution.customData is a text of the letters a to z, digits, '_' and '-'.");
        if (!value.IsString() && !value.IsNumber() && !value.IsBoolean())
            throw Wrong($"A value of $execution.customData is a text, a number or a boolean; that of '{name}' is not.");
        string text = TypeConverter.ToString(value);
        name = name.Length > LongestKey ? name[..LongestKey] : name;
        if (store.CustomData.Count < MostEntries || store.CustomData.ContainsKey(name))
            store.KeepCustomData(name, text.Length > LongestValue ? text[..LongestValue] : text);
        return JsValue.Undefined;
    }

    private static ExpressionException Wrong(string message) => new(Codes.ScriptFailed, message);
}
