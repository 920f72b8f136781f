using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Expressions.Parsing;

namespace NodeHost.Runtime.Planning;

/// <summary>How the value of a parameter comes about for an item. Prepared once a workflow.</summary>
public abstract record ValuePlan
{
    private ValuePlan()
    {
    }

    /// <summary>The same for every item; converted already.</summary>
    public sealed record Constant(object? Value) : ValuePlan;

    /// <summary>The result of an expression, converted for the parameter.</summary>
    public sealed record Computed(Expression Expression) : ValuePlan;

    /// <summary>JSON with expressions somewhere inside.</summary>
    public sealed record Template(JToken Token, IReadOnlyDictionary<string, Expression> Expressions) : ValuePlan;

    /// <summary>A record of parameters.</summary>
    public sealed record Nested(RecordPlan Record) : ValuePlan;

    /// <summary>A list whose elements are planned one by one.</summary>
    public sealed record Sequence(ParameterDefinition List, IReadOnlyList<ValuePlan> Elements) : ValuePlan;
}
