using System.Globalization;
using System.Numerics;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Newtonsoft.Json.Linq;

namespace NodeHost.Runtime.Expressions.Scope;

/// <summary>JSON values as JavaScript values.</summary>
internal static class JsonValues
{
    /// <summary>A value of the script: texts and numbers as they are, objects as views, arrays as arrays of those.</summary>
    /// <param name="engine">The script's engine.</param>
    /// <param name="token">The JSON; null for undefined.</param>
    /// <param name="isShared">True if the script cannot change what it is given.</param>
    public static JsValue From(Engine engine, JToken? token, bool isShared = false) => token switch
    {
        null => JsValue.Undefined,
        JObject json => new JsonObjectView(engine, json, isShared),
        JArray list => FromArray(engine, list, isShared),
        JValue value => FromScalar(value),
        _ => JsValue.Undefined,
    };

    /// <summary>The object from which all plain objects inherit.</summary>
    public static ObjectInstance ObjectPrototype(Engine engine) => engine.Intrinsics.Object.PrototypeObject;

    private static JsArray FromArray(Engine engine, JArray list, bool isShared)
    {
        var items = new JsValue[list.Count];
        for (int i = 0; i < items.Length; i++)
            items[i] = From(engine, list[i], isShared);
        return new JsArray(engine, items);
    }

    private static JsValue FromScalar(JValue scalar) => scalar.Value switch
    {
        null => scalar.Type == JTokenType.Undefined ? JsValue.Undefined : JsValue.Null,
        string text => text,
        bool flag => flag ? JsBoolean.True : JsBoolean.False,
        long number => JsNumber.Create(number),
        int number => JsNumber.Create(number),
        double number => JsNumber.Create(number),
        BigInteger number => JsNumber.Create((double)number),
        byte[] bytes => Convert.ToBase64String(bytes),
        DateTime date => date.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
        DateTimeOffset date => date.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
        IConvertible number when scalar.Type is JTokenType.Integer or JTokenType.Float =>
            JsNumber.Create(number.ToDouble(CultureInfo.InvariantCulture)),
        var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? "",
    };
}
