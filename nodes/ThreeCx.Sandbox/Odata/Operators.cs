namespace NodeHost.ThreeCx.Sandbox.Odata;

/// <summary>The operators and functions of a filter. As OData has it, null is neither true nor false.</summary>
internal static class Operators
{
    public static Operand Or(IReadOnlyList<Operand> parts) => Decide(parts, decisive: true);

    public static Operand And(IReadOnlyList<Operand> parts) => Decide(parts, decisive: false);

    public static Operand Not(Operand part) =>
        new(OperandKind.Condition, entity => part.Evaluate(entity) is bool value ? !value : null);

    public static Operand Compare(string name, Operand left, Operand right)
    {
        if (left.Kind != right.Kind && left.Kind != OperandKind.Null && right.Kind != OperandKind.Null)
            throw new FilterException($"'{name}' cannot compare {left.KindName} with {right.KindName}.");
        if (name is not ("eq" or "ne") && (left.Kind == OperandKind.Condition || right.Kind == OperandKind.Condition))
            throw new FilterException($"'{name}' cannot compare conditions: only text and numbers have an order.");
        Func<object?, object?, bool> compare = name switch
        {
            "eq" => Equals,
            "ne" => static (a, b) => !Equals(a, b),
            "gt" => static (a, b) => a is not null && b is not null && Order(a, b) > 0,
            "ge" => static (a, b) => a is not null && b is not null && Order(a, b) >= 0,
            "lt" => static (a, b) => a is not null && b is not null && Order(a, b) < 0,
            _ => static (a, b) => a is not null && b is not null && Order(a, b) <= 0,
        };
        return new Operand(OperandKind.Condition, entity => compare(left.Evaluate(entity), right.Evaluate(entity)));
    }

    public static Operand In(Operand left, IReadOnlyList<Operand> list)
    {
        foreach (Operand element in list)
            Compare("eq", left, element);
        var values = list.Select(element => element.Evaluate([])).ToHashSet();
        return new Operand(OperandKind.Condition, entity => values.Contains(left.Evaluate(entity)));
    }

    public static Operand? Function(string name, IReadOnlyList<Operand> arguments) => name switch
    {
        "contains" => Test(name, arguments, static (text, part) => text.Contains(part, StringComparison.Ordinal)),
        "startswith" => Test(name, arguments, static (text, part) => text.StartsWith(part, StringComparison.Ordinal)),
        "endswith" => Test(name, arguments, static (text, part) => text.EndsWith(part, StringComparison.Ordinal)),
        "tolower" => Change(name, arguments, static text => text.ToLowerInvariant()),
        "toupper" => Change(name, arguments, static text => text.ToUpperInvariant()),
        _ => null,
    };

    /// <summary>Null first, then by value; text by its characters.</summary>
    public static int Order(object? left, object? right) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        (string a, string b) => string.CompareOrdinal(a, b),
        (double a, double b) => a.CompareTo(b),
        (bool a, bool b) => a.CompareTo(b),
        _ => 0,
    };

    private static Operand Decide(IReadOnlyList<Operand> parts, bool decisive) => new(OperandKind.Condition, entity =>
    {
        object? result = !decisive;
        foreach (Operand part in parts)
        {
            object? value = part.Evaluate(entity);
            if (value is bool decided && decided == decisive)
                return decisive;
            if (value is null)
                result = null;
        }

        return result;
    });

    private static Operand Test(string name, IReadOnlyList<Operand> arguments, Func<string, string, bool> test)
    {
        CheckTexts(name, arguments, 2);
        return new Operand(OperandKind.Condition, entity =>
            arguments[0].Evaluate(entity) is string text && arguments[1].Evaluate(entity) is string part ? test(text, part) : null);
    }

    private static Operand Change(string name, IReadOnlyList<Operand> arguments, Func<string, string> change)
    {
        CheckTexts(name, arguments, 1);
        return new Operand(OperandKind.Text, entity => arguments[0].Evaluate(entity) is string text ? change(text) : null);
    }

    private static void CheckTexts(string name, IReadOnlyList<Operand> arguments, int count)
    {
        if (arguments.Count != count)
            throw new FilterException($"'{name}' takes {count} argument(s), not {arguments.Count}.");
        if (arguments.FirstOrDefault(argument => argument.Kind is not (OperandKind.Text or OperandKind.Null)) is { } wrong)
            throw new FilterException($"'{name}' takes text, not {wrong.KindName}.");
    }
}
