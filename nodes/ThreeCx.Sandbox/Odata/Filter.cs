using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Shapes;

namespace NodeHost.ThreeCx.Sandbox.Odata;

/// <summary>A condition on entities in OData's <c>$filter</c> language, parsed and checked against the entity's fields.</summary>
public sealed class Filter
{
    private readonly Operand _condition;

    private Filter(Operand condition) => _condition = condition;

    /// <summary>Parses a filter, for example <c>contains(Name,'menu') and Timeout gt 5</c>.</summary>
    /// <exception cref="FilterException">The text is no filter, or names what the entity does not have.</exception>
    public static Filter Parse(string text, EntityShape shape)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(shape);
        var parser = new FilterParser(text, shape);
        Operand condition = parser.ReadExpression();
        if (!parser.AtEnd)
            throw parser.Unexpected("The end or an operator");
        if (condition.Kind != OperandKind.Condition)
            throw new FilterException($"A filter is a condition, not {condition.KindName}.");
        return new Filter(condition);
    }

    /// <summary>The values of a field without which the condition holds for no entity; null where it may hold for any.</summary>
    internal IReadOnlyCollection<object?>? ValuesOf(string field) => _condition.Needs.FirstOrDefault(need => need.Field == field)?.Values;

    /// <summary>True if the condition holds for an entity; false too where it is null.</summary>
    public bool Matches(JObject entity) => _condition.Evaluate(new FilterScope(entity)) is true;
}
