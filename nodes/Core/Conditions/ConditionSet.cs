using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Values;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Conditions;

/// <summary>
/// Conditions that are held against an item. In strict mode a value of another type than the condition's is an error, in
/// loose mode it is converted. Later conditions are looked at only while the answer is open.
/// </summary>
/// <param name="filter">The conditions, with every expression resolved for the item.</param>
/// <param name="ignoreCase">Whether case counts, where the filter itself does not say.</param>
/// <param name="loose">Whether values are converted, where the filter itself does not say.</param>
/// <param name="zone">The zone of dates without an offset.</param>
internal sealed class ConditionSet(FilterValue filter, bool ignoreCase, bool loose, TimeZoneInfo zone)
{
    private readonly bool _ignoreCase = filter.Options.CaseSensitive.HasValue ? !filter.Options.CaseSensitive.Value : ignoreCase;
    private readonly bool _loose = filter.Options.TypeValidation.HasValue
        ? filter.Options.TypeValidation.Value == TypeValidation.Loose
        : loose;

    /// <summary>Whether the item passes.</summary>
    /// <param name="itemIndex">Zero-based index of the item, for messages.</param>
    /// <exception cref="NodeFailedException">A value has the wrong type, or an operator is unknown.</exception>
    public bool Holds(int itemIndex)
    {
        bool isAnd = filter.Combinator == Combinator.And;
        for (int i = 0; i < filter.Conditions.Count; i++)
        {
            if (Holds(filter.Conditions[i], i, itemIndex) != isAnd)
                return !isAnd;
        }

        return isAnd;
    }

    private bool Holds(FilterCondition condition, int index, int itemIndex)
    {
        FilterOperator by = condition.Operator;
        var converter = new OperandConverter(_loose, filter.Options.Version, zone);
        string place = $"[condition {index}, item {itemIndex}]";
        JToken? left = converter.Convert(condition.LeftValue, by.Type, place);
        bool isSingle = by.SingleValue || Comparison.TakesOneValue(by.Operation);
        JToken? right = isSingle ? null : converter.Convert(condition.RightValue, by.RightType.Or(by.Type), place);
        return new Comparison(left, right, _ignoreCase, zone).Holds(by.Type, by.Operation)
            ?? throw new NodeFailedException(
                Codes.UnusableParameterValue,
                $"There is no operation '{by.Operation}' for the type '{WireNames.Of(by.Type)}' {place}. " +
                $"Known are {string.Join(", ", Comparison.OperationsOf(by.Type))}.")
            {
                Parameter = "conditions",
            };
    }
}
