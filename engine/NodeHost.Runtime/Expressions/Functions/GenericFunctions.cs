using System.Collections.Frozen;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;

namespace NodeHost.Runtime.Expressions.Functions;

/// <summary>The data functions that every value has, and null and undefined as well.</summary>
internal static class GenericFunctions
{
    /// <summary>Every one, by its name.</summary>
    public static FrozenDictionary<string, DataFunction> All { get; } = new Dictionary<string, DataFunction>(StringComparer.Ordinal)
    {
        ["isEmpty"] = call => IsEmpty(call),
        ["isNotEmpty"] = call => !IsEmpty(call),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>True for an object that lists no members of its own, whatever else it is.</summary>
    public static bool HasNoMembers(ObjectInstance item)
    {
        foreach (JsValue key in item.GetOwnPropertyKeys(Types.String))
        {
            if (item.GetOwnProperty(key).Enumerable)
                return false;
        }

        return true;
    }

    // Numbers and booleans are empty when they count as false; a date never is.
    private static bool IsEmpty(FunctionCall call) => call.Self switch
    {
        JsNumber or JsBoolean or JsString or JsBigInt => !TypeConverter.ToBoolean(call.Self),
        JsArray list => list.Length == 0,
        ObjectInstance item => KindFunctions.KindOf(item, call.Dates) is ValueKind.Object && HasNoMembers(item),
        _ => call.Self.IsNull() || call.Self.IsUndefined(),
    };
}
