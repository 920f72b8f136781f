using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using Jint.Runtime.Descriptors;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Expressions.Dates;
using NodeHost.Runtime.Expressions.Sandbox;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Scope;

/// <summary>
/// Turns what a script gave back into JSON, by the rules of <c>JSON.stringify</c>: members that are undefined or functions
/// are left out, dates become ISO text, numbers that are none become null. Data that the script only passed on is not copied.
/// </summary>
internal sealed class ResultConverter(Engine engine, ScriptLimits limits)
{
    private const double LargestWholeNumber = 9007199254740991;

    private static readonly JsValue ToJson = "toJSON";

    private readonly ResultBudget _budget = new(engine, limits);

    /// <summary>What JSON cannot say about the value that was converted last.</summary>
    public ResultKind Kind { get; private set; }

    /// <summary>The value as JSON; null for undefined and for functions.</summary>
    /// <exception cref="ExpressionException">It refers to itself, or is too deep or too large.</exception>
    public JToken? Convert(JsValue value)
    {
        _budget.Reset();
        Kind = KindOf(value);
        return Convert(value, 0, mayShare: true);
    }

    // A token has one parent, so what belongs to an item is copied where it becomes part of something else.
    private JToken? Convert(JsValue value, int depth, bool mayShare)
    {
        _budget.Count();
        if (depth > NodeJson.MaxDepth)
            throw new ExpressionException(Codes.ExpressionFailed, $"The result refers to itself, or is nested deeper than {NodeJson.MaxDepth} levels.");
        return value switch
        {
            JsonObjectView view => FromView(view, depth, mayShare),
            JsArray list => FromArray(list, depth),
            ParameterObject parameters => parameters.Raw.DeepClone(),
            DateTimeObject date => date.ToIso() is { } iso ? new JValue(iso) : JValue.CreateNull(),
            JsDate date => FromDate(date),
            ObjectInstance other => FromObject(other, depth, mayShare),
            _ => FromScalar(value),
        };
    }

    private static ResultKind KindOf(JsValue value) => value switch
    {
        DateTimeObject => ResultKind.DateTime,
        _ when value.IsNumber() => value.AsNumber() switch
        {
            double.NaN => ResultKind.NaN,
            double.PositiveInfinity => ResultKind.Infinity,
            double.NegativeInfinity => ResultKind.NegativeInfinity,
            _ => ResultKind.Plain,
        },
        _ => ResultKind.Plain,
    };

    private JValue? FromScalar(JsValue value)
    {
        if (value.IsUndefined() || value.IsSymbol())
            return null;
        if (value.IsNull())
            return JValue.CreateNull();
        if (value.IsString())
            return FromText(value.AsString());
        if (value.IsBoolean())
            return new JValue(value.AsBoolean());
        // As in n8n, a BigInt becomes text, which loses nothing.
        return value.IsBigInt() ? new JValue(TypeConverter.ToString(value)) : FromNumber(value.AsNumber());
    }

    private JValue FromText(string text)
    {
        _budget.CountText(text.Length);
        return new JValue(text);
    }

    private static JValue FromNumber(double number)
    {
        if (!double.IsFinite(number))
            return JValue.CreateNull();
        return number == Math.Floor(number) && Math.Abs(number) <= LargestWholeNumber ? new JValue((long)number) : new JValue(number);
    }

    private static JValue FromDate(JsDate date) => double.IsNaN(date.DateValue)
        ? JValue.CreateNull()
        : new JValue(date.ToDateTime().ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture));

    // The JSON itself, as long as neither the view nor anything below it was written to.
    private JToken FromView(JsonObjectView view, int depth, bool mayShare)
    {
        if (view.Untouched is not { } json)
            return FromMembers(view, depth);
        if (view.IsShared)
            return mayShare ? json : json.DeepClone();
        JObject? changed = null;
        foreach ((string name, JsValue child) in view.Children)
        {
            JToken? now = Convert(child, depth + 1, mayShare: true);
            if (ReferenceEquals(now, json[name]) || (now is JArray && JToken.DeepEquals(now, json[name])))
                continue;
            changed ??= new JObject(json);
            changed[name] = now;
        }

        return changed ?? (mayShare ? json : json.DeepClone());
    }

    private JArray FromArray(JsArray list, int depth)
    {
        _budget.Expect(list.Length);
        var array = new JArray();
        for (uint i = 0; i < list.Length; i++)
            array.Add((list.TryGetValue(i, out JsValue item) ? Convert(item, depth + 1, mayShare: false) : null) ?? JValue.CreateNull());
        return array;
    }

    private JToken? FromObject(ObjectInstance value, int depth, bool mayShare)
    {
        if (value.IsCallable())
            return null;
        if (value.Get(ToJson) is { } toJson && toJson.IsCallable())
            return Convert(toJson.Call(value, []), depth + 1, mayShare);
        if (value is JsObject || value.GetType().Name is not ("NumberInstance" or "StringInstance" or "BooleanInstance"))
            return value is JsObject ? FromPlain(value, depth) : FromMembers(value, depth);
        return Convert(value.Get("valueOf").Call(value, []), depth + 1, mayShare);
    }

    // Walks over what is stored, without a look-up for each member. Names that are numbers come in an order of their own.
    private JObject FromPlain(ObjectInstance value, int depth)
    {
        var json = new JObject();
        foreach ((JsValue key, PropertyDescriptor property) in value.GetOwnProperties())
        {
            if (!property.Enumerable || key.IsSymbol())
                continue;
            string name = key.ToString();
            if (name.Length > 0 && char.IsAsciiDigit(name[0]))
                return FromMembers(value, depth);
            JsValue member = property.IsDataDescriptor() ? property.Value : value.Get(key);
            if (Convert(member, depth + 1, mayShare: false) is { } token)
                json.Add(name, token);
        }

        return json;
    }

    private JObject FromMembers(ObjectInstance value, int depth)
    {
        var json = new JObject();
        foreach (JsValue key in value.GetOwnPropertyKeys(Types.String))
        {
            if (value.GetOwnProperty(key).Enumerable && Convert(value.Get(key), depth + 1, mayShare: false) is { } member)
                json[key.ToString()] = member;
        }

        return json;
    }
}
