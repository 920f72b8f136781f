namespace NodeHost.ThreeCx.Sandbox.Odata;

/// <summary>The operators of a filter. As OData has it, null is neither true nor false.</summary>
internal static class Operators
{
    public static Operand Or(IReadOnlyList<Operand> parts) => Decide(parts, decisive: true);

    public static Operand And(IReadOnlyList<Operand> parts) => Decide(parts, decisive: false) with { Needs = [.. parts.SelectMany(part => part.Needs)] };

    public static Operand Not(Operand part) =>
        new(OperandKind.Condition, scope => part.Evaluate(scope) is bool value ? !value : null);

    public static Operand Compare(string name, Operand left, Operand right)
    {
        if (left.Kind == OperandKind.Duration || right.Kind == OperandKind.Duration)
            (left, right) = (left.AsDuration(), right.AsDuration());
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
        return new Operand(OperandKind.Condition, scope => compare(left.Evaluate(scope), right.Evaluate(scope)))
        {
            Needs = name == "eq" && left.Field is { } field && right.IsLiteral ? [new FieldValues(field, [right.Evaluate(FilterScope.Nowhere)])] : [],
        };
    }

    public static Operand In(Operand left, IReadOnlyList<Operand> list)
    {
        foreach (Operand element in list)
            Compare("eq", left, element);
        var values = list.Select(element => element.Evaluate(FilterScope.Nowhere)).ToHashSet();
        return new Operand(OperandKind.Condition, scope => values.Contains(left.Evaluate(scope))) { Needs = left.Field is { } field ? [new FieldValues(field, values)] : [] };
    }

    /// <summary>True if a value with several flags, written with commas, has all of the given ones.</summary>
    public static Operand Has(Operand left, Operand right)
    {
        if (left.Kind != OperandKind.Text || right.Kind != OperandKind.Text)
            throw new FilterException($"'has' takes flags, not {left.KindName} and {right.KindName}.");
        return new Operand(OperandKind.Condition, scope =>
            left.Evaluate(scope) is string all && right.Evaluate(scope) is string some ? FlagsOf(some).All(FlagsOf(all).Contains) : null);
    }

    public static Operand Arithmetic(string name, Operand left, Operand right)
    {
        bool areDurations = name is "add" or "sub" && left.Kind is OperandKind.Moment && right.Kind is OperandKind.Duration;
        if (areDurations)
        {
            return new Operand(OperandKind.Moment, scope =>
                left.Evaluate(scope) is DateTimeOffset moment && right.Evaluate(scope) is TimeSpan span ? Shift(moment, name == "add" ? span : -span) : null);
        }

        if (left.Kind is not (OperandKind.Number or OperandKind.Null) || right.Kind is not (OperandKind.Number or OperandKind.Null))
            throw new FilterException($"'{name}' takes numbers, not {left.KindName} and {right.KindName}.");
        Func<double, double, double> compute = name switch
        {
            "add" => static (a, b) => a + b,
            "sub" => static (a, b) => a - b,
            "mul" => static (a, b) => a * b,
            "div" or "divby" => static (a, b) => a / b,
            _ => static (a, b) => a % b,
        };
        bool isWhole = name == "div";
        return new Operand(OperandKind.Number, scope => left.Evaluate(scope) is double a && right.Evaluate(scope) is double b
            ? isWhole && double.IsInteger(a) && double.IsInteger(b) ? Math.Truncate(compute(a, b)) : compute(a, b)
            : null);
    }

    /// <summary>Null first, then by value; text by its characters.</summary>
    public static int Order(object? left, object? right) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        (string a, string b) => string.CompareOrdinal(a, b),
        (double a, double b) => a.CompareTo(b),
        (bool a, bool b) => a.CompareTo(b),
        (DateTimeOffset a, DateTimeOffset b) => a.CompareTo(b),
        (TimeSpan a, TimeSpan b) => a.CompareTo(b),
        _ => 0,
    };

    private static string[] FlagsOf(string text) => text.Split(',', StringSplitOptions.TrimEntries);

    private static DateTimeOffset? Shift(DateTimeOffset moment, TimeSpan span)
    {
        long ticks = moment.UtcTicks;
        return span.Ticks > DateTimeOffset.MaxValue.UtcTicks - ticks || span.Ticks < -ticks ? null : new DateTimeOffset(ticks + span.Ticks, TimeSpan.Zero);
    }

    private static Operand Decide(IReadOnlyList<Operand> parts, bool decisive) => new(OperandKind.Condition, scope =>
    {
        object? result = !decisive;
        foreach (Operand part in parts)
        {
            object? value = part.Evaluate(scope);
            if (value is bool decided && decided == decisive)
                return decisive;
            if (value is null)
                result = null;
        }

        return result;
    });
}
