using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Shapes;

namespace NodeHost.ThreeCx.Sandbox.Odata;

/// <summary>An <c>$orderby</c> such as <c>Name desc,Number</c>. Equal entities keep their order.</summary>
internal sealed class Ordering
{
    private static readonly Comparer<object?> Values = Comparer<object?>.Create(Operators.Order);

    private readonly List<(Operand Key, bool Descending)> _keys = [];

    private Ordering()
    {
    }

    /// <exception cref="FilterException">The text is no ordering, or names what the entity does not have.</exception>
    public static Ordering Parse(string text, EntityShape shape)
    {
        var parser = new FilterParser(text, shape);
        var ordering = new Ordering();
        do
        {
            Operand key = parser.ReadExpression();
            bool descending = parser.TryTake("desc");
            if (!descending)
                parser.TryTake("asc");
            ordering._keys.Add((key, descending));
        }
        while (parser.TryTake(FilterTokenKind.Comma));
        return parser.AtEnd ? ordering : throw parser.Unexpected("'asc', 'desc' or ','");
    }

    public IEnumerable<JObject> Apply(IEnumerable<JObject> entities)
    {
        IOrderedEnumerable<JObject> ordered = _keys[0].Descending
            ? entities.OrderByDescending(Value(_keys[0].Key), Values)
            : entities.OrderBy(Value(_keys[0].Key), Values);
        foreach ((Operand key, bool descending) in _keys.Skip(1))
            ordered = descending ? ordered.ThenByDescending(Value(key), Values) : ordered.ThenBy(Value(key), Values);
        return ordered;
    }

    private static Func<JObject, object?> Value(Operand key) => entity => key.Evaluate(new FilterScope(entity));
}
