using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Values;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Conditions;

/// <summary>
/// Compares as JavaScript does, without a check of types: equal means the same type and value, a text that is not there
/// counts as empty and a number as 0.
/// </summary>
/// <param name="zone">The zone of dates without an offset.</param>
internal sealed class PlainComparison(TimeZoneInfo zone)
{
    /// <summary>Whether the comparison holds.</summary>
    /// <exception cref="NodeFailedException">A value is no date, or a regular expression does not parse.</exception>
    public bool Holds(PlainOperation operation, JToken? left, JToken? right) => operation switch
    {
        PlainOperation.Equal => AreSame(left, right),
        PlainOperation.NotEqual => !AreSame(left, right),
        PlainOperation.After => DateOf(left) > DateOf(right),
        PlainOperation.Before => DateOf(left) < DateOf(right),
        PlainOperation.Smaller => Order(left, right) < 0,
        PlainOperation.SmallerEqual => Order(left, right) <= 0,
        PlainOperation.Larger => Order(left, right) > 0,
        PlainOperation.LargerEqual => Order(left, right) >= 0,
        PlainOperation.Contains => Text(left).Contains(Text(right), StringComparison.Ordinal),
        PlainOperation.NotContains => !Text(left).Contains(Text(right), StringComparison.Ordinal),
        PlainOperation.EndsWith => Text(left).EndsWith(Text(right), StringComparison.Ordinal),
        PlainOperation.NotEndsWith => !Text(left).EndsWith(Text(right), StringComparison.Ordinal),
        PlainOperation.StartsWith => Text(left).StartsWith(Text(right), StringComparison.Ordinal),
        PlainOperation.NotStartsWith => !Text(left).StartsWith(Text(right), StringComparison.Ordinal),
        PlainOperation.Regex => JsRegex.IsMatch(Text(left), Text(right)),
        PlainOperation.NotRegex => !JsRegex.IsMatch(Text(left), Text(right)),
        PlainOperation.IsEmpty => IsEmpty(left),
        _ => !IsEmpty(left),
    };

    private static bool AreSame(JToken? left, JToken? right)
    {
        string type = JsValue.TypeOf(left);
        if (type != JsValue.TypeOf(right))
            return false;
        return type switch
        {
            "number" => left!.Value<double>() == right!.Value<double>(),
            "string" or "boolean" => JToken.DeepEquals(left, right),
            // Two objects are never the same one, as each came out of an expression of its own.
            "object" or "array" => false,
            _ => true,
        };
    }

    // Null where the two have no order, as a text that is no number has none with a number.
    private static int? Order(JToken? left, JToken? right)
    {
        if (JsValue.TypeOf(left) == "string" && JsValue.TypeOf(right) == "string" && JsValue.IsTruthy(left) && JsValue.IsTruthy(right))
            return string.CompareOrdinal(left!.Value<string>(), right!.Value<string>());
        (double first, double second) = (Number(left), Number(right));
        return double.IsNaN(first) || double.IsNaN(second) ? null : first.CompareTo(second);
    }

    private static double Number(JToken? value) =>
        !JsValue.IsTruthy(value) ? 0 : JsValue.TryToNumber(value!, out double number) ? number : double.NaN;

    private static string Text(JToken? value) => JsValue.IsTruthy(value) ? JsValue.ToText(value) : "";

    private static bool IsEmpty(JToken? value) => value switch
    {
        JContainer container => !container.HasValues,
        _ => JsValue.IsNullish(value) || value is JValue { Value: "" or double.NaN },
    };

    private DateTimeOffset DateOf(JToken? value)
    {
        if (JsValue.TypeOf(value) == "number" && TryFromEpoch(value!.Value<double>(), out DateTimeOffset instant))
            return instant;
        if (JsValue.TypeOf(value) == "string" && DateText.TryParse(value!, zone, out DateTimeOffset date))
            return date;
        throw new NodeFailedException(Codes.WrongParameterType, $"The value \"{JsValue.ToText(value)}\" is not a valid DateTime.")
        {
            Hint = "Write the date in ISO 8601, for example 2026-03-01T12:00:00Z, or as milliseconds since 1970.",
        };
    }

    private static bool TryFromEpoch(double milliseconds, out DateTimeOffset instant)
    {
        bool fits = Math.Abs(milliseconds) <= 62_135_596_800_000;
        instant = fits ? DateTimeOffset.UnixEpoch.AddMilliseconds(milliseconds) : default;
        return fits;
    }
}
