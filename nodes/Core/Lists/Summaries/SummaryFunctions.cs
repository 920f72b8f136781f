using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Values;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Lists.Summaries;

/// <summary>Makes one value of the values that a field has in a group of items.</summary>
internal static class SummaryFunctions
{
    /// <summary>The name of the result: <c>sum_price</c>, <c>unique_count_address_city</c>.</summary>
    public static string NameOf(SummaryField field)
    {
        string prefix = field.Aggregation switch
        {
            Aggregation.Append => "appended_",
            Aggregation.Concatenate => "concatenated_",
            Aggregation.CountUnique => "unique_count_",
            _ => $"{WireNames.Of(field.Aggregation)}_",
        };
        return prefix + Plain(field.Field);
    }

    /// <summary>The path of a field as a name without dots, spaces and brackets.</summary>
    public static string Plain(string field) => field
        .Replace("]", "", StringComparison.Ordinal)
        .Replace("[", "", StringComparison.Ordinal)
        .Replace("\"", "", StringComparison.Ordinal)
        .Replace(' ', '_')
        .Replace('.', '_');

    /// <summary>Whether a value counts as none.</summary>
    public static bool IsEmpty(JToken? value) => JsValue.IsNullish(value) || value is JValue { Value: "" };

    /// <summary>The result.</summary>
    /// <param name="field">What to make.</param>
    /// <param name="values">The values; null for an item without the field.</param>
    public static JToken Of(SummaryField field, IEnumerable<JToken?> values)
    {
        IEnumerable<JToken?> counted = field.IncludeEmpty ? values : values.Where(static value => !IsEmpty(value));
        return field.Aggregation switch
        {
            Aggregation.Append => new JArray(counted.Select(static value => value?.DeepClone() ?? JValue.CreateNull())),
            Aggregation.Concatenate => string.Join(SeparatorOf(field), counted.Select(JsValue.ToText)),
            Aggregation.Count => counted.LongCount(),
            Aggregation.CountUnique => counted.Select(JsonKey.Of).ToHashSet(StringComparer.Ordinal).Count,
            Aggregation.Max => Extreme(values, highest: true),
            Aggregation.Min => Extreme(values, highest: false),
            Aggregation.Sum => JsValue.FromNumber(Numbers(values).Sum()),
            _ => Average(values),
        };
    }

    private static string SeparatorOf(SummaryField field) =>
        field.SeparateBy == SummarySeparator.Other ? field.CustomSeparator : WireNames.Of(field.SeparateBy);

    private static JValue Average(IEnumerable<JToken?> values)
    {
        double sum = 0;
        long count = 0;
        foreach (double number in Numbers(values))
        {
            sum += number;
            count++;
        }

        return count == 0 ? JValue.CreateNull() : JsValue.FromNumber(sum / count);
    }

    // A text is no number here, also where it looks like one.
    private static IEnumerable<double> Numbers(IEnumerable<JToken?> values) => values
        .Where(static value => value?.Type is JTokenType.Integer or JTokenType.Float)
        .Select(static value => value!.Value<double>()); // Those without a value are filtered out above.

    private static JToken Extreme(IEnumerable<JToken?> values, bool highest)
    {
        JToken? extreme = null;
        SortKey key = default;
        foreach (JToken? value in values)
        {
            if (IsEmpty(value))
                continue;
            var candidate = SortKey.Of(value, ignoresCase: false);
            bool isBetter = highest ? key.IsBelow(candidate) : candidate.IsBelow(key);
            if (extreme is not null && !isBetter)
                continue;
            extreme = value;
            key = candidate;
        }

        return extreme?.DeepClone() ?? JValue.CreateNull();
    }
}
