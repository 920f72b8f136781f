using System.Collections.Frozen;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using NodeHost.Runtime.Expressions.Functions.Queries;

namespace NodeHost.Runtime.Expressions.Functions.Lists;

/// <summary>The data functions of objects. None of them changes the object that it is called on.</summary>
internal static class ObjectFunctions
{
    /// <summary>Every one, by its name.</summary>
    public static FrozenDictionary<string, DataFunction> All { get; } = new Dictionary<string, DataFunction>
    {
        ["compact"] = call => new Compaction(call.Engine).Of(call.Self),
        ["hasField"] = call => Own(call).HasProperty(TypeConverter.ToPropertyKey(call[0])),
        ["isEmpty"] = call => Members.AreNone(Own(call)),
        ["isNotEmpty"] = call => !Members.AreNone(Own(call)),
        ["keepFieldsContaining"] = KeepFieldsContaining,
        ["keys"] = call => Members.Of(Own(call)).Select(member => member.Name).ToArray(call.Engine),
        ["removeField"] = RemoveField,
        ["removeFieldsContaining"] = RemoveFieldsContaining,
        ["toBoolean"] = ArrayFunctions.Nothing,
        ["toDateTime"] = ArrayFunctions.Nothing,
        ["toFloat"] = ArrayFunctions.Nothing,
        ["toInt"] = ArrayFunctions.Nothing,
        ["toJsonString"] = JsonText,
        ["urlEncode"] = call => QueryText.Of(Own(call)),
        ["values"] = call => Members.Of(Own(call)).Select(member => member.Value).ToArray(call.Engine),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What <c>JSON.stringify</c> makes of a value; the engine's own function also looks at how long the text becomes.</summary>
    public static JsValue JsonText(FunctionCall call) => call.Engine.Global.Get("JSON").Get("stringify").Call(JsValue.Undefined, [call.Self]);

    private static ObjectInstance Own(FunctionCall call) => (ObjectInstance)call.Self;

    private static JsObject KeepFieldsContaining(FunctionCall call)
    {
        if (!call[0].IsString() || call[0].AsString().Length == 0)
            throw FunctionCall.Wrong("argument of keepFieldsContaining must be a non-empty string");
        return Only(call, (_, value) => IsTextWith(value, call[0].AsString()));
    }

    private static JsObject RemoveFieldsContaining(FunctionCall call)
    {
        if (!call[0].IsString() || call[0].AsString().Length == 0)
            throw FunctionCall.Wrong("removeFieldsContaining(): expected non-empty string arg");
        return Only(call, (_, value) => !IsTextWith(value, call[0].AsString()));
    }

    private static JsObject RemoveField(FunctionCall call)
    {
        JsValue removed = TypeConverter.ToPropertyKey(call[0]);
        return Only(call, (name, _) => !name.Equals(removed));
    }

    private static JsObject Only(FunctionCall call, Func<JsValue, JsValue, bool> isKept)
    {
        var steps = new StepCheck(call.Engine);
        var kept = new JsObject(call.Engine);
        foreach ((JsValue name, JsValue value) in Members.Of(Own(call)))
        {
            steps.Step();
            if (isKept(name, value))
                kept.Put(name, value);
        }

        return kept;
    }

    private static bool IsTextWith(JsValue value, string wanted) =>
        value.IsString() && value.AsString().Contains(wanted, StringComparison.Ordinal);
}
