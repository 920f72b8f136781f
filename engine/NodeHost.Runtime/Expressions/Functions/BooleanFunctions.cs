using System.Collections.Frozen;
using Jint.Native;

namespace NodeHost.Runtime.Expressions.Functions;

/// <summary>The data functions of true and false.</summary>
internal static class BooleanFunctions
{
    /// <summary>Every one, by its name.</summary>
    public static FrozenDictionary<string, DataFunction> All { get; } = new Dictionary<string, DataFunction>(StringComparer.Ordinal)
    {
        ["toBoolean"] = call => call.Self,
        ["toInt"] = call => JsNumber.Create(call.Number),
        ["toFloat"] = call => JsNumber.Create(call.Number),
        ["toNumber"] = call => JsNumber.Create(call.Number),
        ["toDateTime"] = _ => JsValue.Undefined,
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
