using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Shapes;

namespace NodeHost.ThreeCx.Sandbox.Odata;

/// <summary>A way from the value at hand, or from a variable of <c>any</c> or <c>all</c>, to a field below it.</summary>
/// <param name="Start">Name at which the way begins.</param>
/// <param name="Shape">Fields of what it leads to; null for a plain value.</param>
/// <param name="Kind">Kind of what it leads to.</param>
/// <param name="Levels">How many surrounding values lie between here and its start.</param>
internal sealed record FilterPath(string Start, EntityShape? Shape, FieldKind Kind, int Levels)
{
    private readonly List<FieldShape> _steps = [];

    public bool IsCollection => _steps.Count > 0 && _steps[^1].IsCollection;

    public bool IsSingleValue => !IsCollection && Shape is null && Kind != FieldKind.Any;

    public override string ToString() => string.Join('/', _steps.Select(step => step.Name).Prepend(Start).Where(name => name.Length > 0));

    public FilterPath Then(FieldShape field)
    {
        var longer = new FilterPath(Start, field.Inner, field.Kind, Levels);
        longer._steps.AddRange(_steps);
        longer._steps.Add(field);
        return longer;
    }

    public JToken? Read(FilterScope scope)
    {
        JToken? value = scope.Up(Levels).It;
        foreach (FieldShape step in _steps)
        {
            if (value is not JObject entity)
                return null;
            value = step.Read(entity);
        }

        return value;
    }

    public Operand AsOperand()
    {
        OperandKind kind = Operand.KindOf(Kind);
        object? Value(FilterScope scope) => Operand.ValueOf(Read(scope), kind);
        return Start.Length == 0 && _steps is [{ } field] ? Operand.OfField(field.Name, kind, Value) : new Operand(kind, Value);
    }

    public Operand Count() => new(OperandKind.Number, scope => (double)((Read(scope) as JArray)?.Count ?? 0));

    /// <summary>True if a condition holds for one (or each) element; without a condition, if there is an element.</summary>
    public Operand Quantify(bool all, Operand? condition) => new(OperandKind.Condition, scope =>
    {
        IEnumerable<JToken> elements = Read(scope) as JArray ?? [];
        if (condition is null)
            return elements.Any();
        return all
            ? elements.All(element => condition.Evaluate(new FilterScope(element, scope)) is true)
            : elements.Any(element => condition.Evaluate(new FilterScope(element, scope)) is true);
    });
}
