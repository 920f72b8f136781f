using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Values;

namespace NodeHost.Nodes.Core.Conditions;

/// <summary>Compares two values of which the types are checked already.</summary>
internal sealed class Comparison(JToken? left, JToken? right, bool ignoreCase, TimeZoneInfo zone)
{
    private static readonly string[] OfAll = ["exists", "notExists", "empty", "notEmpty"];
    private static readonly string[] OfStrings =
    [
        "equals", "notEquals", "contains", "notContains", "startsWith", "notStartsWith", "endsWith", "notEndsWith", "regex", "notRegex",
    ];

    private static readonly string[] OfNumbers = ["equals", "notEquals", "gt", "lt", "gte", "lte"];
    private static readonly string[] OfDates = ["equals", "notEquals", "after", "before", "afterOrEquals", "beforeOrEquals"];
    private static readonly string[] OfBooleans = ["true", "false", "equals", "notEquals"];
    private static readonly string[] OfArrays =
    [
        "contains", "notContains", "lengthEquals", "lengthNotEquals", "lengthGt", "lengthLt", "lengthGte", "lengthLte",
    ];

    /// <summary>True for an operation that looks at the first value alone.</summary>
    public static bool TakesOneValue(string operation) => operation is "true" or "false" || OfAll.Contains(operation);

    /// <summary>The operations that a type has.</summary>
    public static IEnumerable<string> OperationsOf(FilterType type) => OfAll.Concat(type switch
    {
        FilterType.String => OfStrings,
        FilterType.Number => OfNumbers,
        FilterType.DateTime => OfDates,
        FilterType.Boolean => OfBooleans,
        FilterType.Array => OfArrays,
        _ => [],
    });

    /// <summary>Whether the comparison holds; null if the type has no such operation.</summary>
    public bool? Holds(FilterType type, string operation)
    {
        switch (operation)
        {
            case "exists":
                return Exists;
            case "notExists":
                return !Exists;
            case "empty":
                return IsEmpty(type);
            case "notEmpty":
                return !IsEmpty(type);
        }

        // "notContains" is "contains" turned round, and so on; only with dates, no comparison at all holds for a missing one.
        bool isNegated = operation.StartsWith("not", StringComparison.Ordinal) && operation.Length > 3;
        if (isNegated && type != FilterType.DateTime)
            return !HoldsPlain(type, char.ToLowerInvariant(operation[3]) + operation[4..]);
        return HoldsPlain(type, operation);
    }

    private bool Exists => !JsValue.IsNullish(left) && !(JsValue.TypeOf(left) == "number" && double.IsNaN(left!.Value<double>()));

    private bool IsEmpty(FilterType type) => !Exists || type switch
    {
        FilterType.String => JsValue.ToText(left).Length == 0,
        FilterType.Array or FilterType.Object => !left!.HasValues,
        _ => false,
    };

    private bool? HoldsPlain(FilterType type, string operation) => type switch
    {
        FilterType.String => HoldsString(operation),
        FilterType.Number => HoldsNumber(operation),
        FilterType.DateTime => HoldsDate(operation),
        FilterType.Boolean => HoldsBoolean(operation),
        FilterType.Array => HoldsArray(operation),
        _ => null,
    };

    private bool? HoldsString(string operation)
    {
        // A missing text equals only a missing text; everything else takes it for an empty one.
        if (operation == "equals" && (JsValue.IsNullish(left) || JsValue.IsNullish(right)))
            return IsSameAbsence();
        string text = Fold(TextOf(left));
        string other = TextOf(right);
        return operation switch
        {
            "equals" => text == Fold(other),
            "contains" => text.Contains(Fold(other), StringComparison.Ordinal),
            "startsWith" => text.StartsWith(Fold(other), StringComparison.Ordinal),
            "endsWith" => text.EndsWith(Fold(other), StringComparison.Ordinal),
            "regex" => JsRegex.IsMatch(text, other),
            _ => null,
        };
    }

    private bool? HoldsNumber(string operation)
    {
        if (operation == "equals" && (JsValue.IsNullish(left) || JsValue.IsNullish(right)))
            return IsSameAbsence();
        return Compare(operation, NumberOf(left), NumberOf(right));
    }

    private bool? HoldsDate(string operation)
    {
        bool areDates = DateText.TryParse(left ?? JValue.CreateNull(), zone, out DateTimeOffset first)
            & DateText.TryParse(right ?? JValue.CreateNull(), zone, out DateTimeOffset second);
        bool? holds = operation switch
        {
            "equals" => first == second,
            "notEquals" => first != second,
            "after" => first > second,
            "before" => first < second,
            "afterOrEquals" => first >= second,
            "beforeOrEquals" => first <= second,
            _ => null,
        };
        return areDates ? holds : holds & false;
    }

    private bool? HoldsBoolean(string operation) => operation switch
    {
        "true" => JsValue.IsTruthy(left),
        "false" => !JsValue.IsTruthy(left),
        "equals" => JsValue.IsNullish(left) || JsValue.IsNullish(right) ? IsSameAbsence() : JToken.DeepEquals(left, right),
        _ => null,
    };

    private bool? HoldsArray(string operation)
    {
        if (operation == "contains")
            return Contains();
        if (!operation.StartsWith("length", StringComparison.Ordinal) || operation.Length == 6)
            return null;
        string plain = char.ToLowerInvariant(operation[6]) + operation[7..];
        double length = (left as JArray)?.Count ?? 0;
        return plain == "notEquals" ? !Compare("equals", length, NumberOf(right)) : Compare(plain, length, NumberOf(right));
    }

    private bool Contains()
    {
        if (left is not JArray array)
            return false;
        bool isText = JsValue.TypeOf(right) == "string";
        string text = isText ? Fold(TextOf(right)) : "";
        foreach (JToken element in array)
        {
            bool equal = isText
                ? JsValue.TypeOf(element) == "string" && Fold(TextOf(element)) == text
                : element is JValue && IsSamePrimitive(element);
            if (equal)
                return true;
        }

        return false;
    }

    private bool IsSamePrimitive(JToken element) => JsValue.TypeOf(element) == JsValue.TypeOf(right) &&
        (JsValue.TypeOf(right) == "number" ? NumberOf(element) == NumberOf(right) : JToken.DeepEquals(element, right));

    private static bool? Compare(string operation, double first, double second) => operation switch
    {
        "equals" => first == second,
        "gt" => first > second,
        "lt" => first < second,
        "gte" => first >= second,
        "lte" => first <= second,
        _ => null,
    };

    // null and undefined are two things to JavaScript's ===.
    private bool IsSameAbsence() => JsValue.TypeOf(left) == JsValue.TypeOf(right);

    // In JavaScript's order null counts as 0, and nothing compares with undefined.
    private static double NumberOf(JToken? value) => JsValue.TypeOf(value) switch
    {
        "number" => value!.Value<double>(),
        "null" => 0,
        _ => double.NaN,
    };

    private static string TextOf(JToken? value) => JsValue.IsNullish(value) ? "" : JsValue.ToText(value);

    private string Fold(string text) => ignoreCase ? text.ToLowerInvariant() : text;
}
