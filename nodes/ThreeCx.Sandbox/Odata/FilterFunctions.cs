using System.Collections.Frozen;

namespace NodeHost.ThreeCx.Sandbox.Odata;

/// <summary>The functions of a filter. One that is given null answers null.</summary>
internal static class FilterFunctions
{
    private static readonly FrozenDictionary<string, FilterFunction> Known = new Dictionary<string, FilterFunction>
    {
        ["contains"] = Test(static (text, part) => text.Contains(part, StringComparison.Ordinal)),
        ["startswith"] = Test(static (text, part) => text.StartsWith(part, StringComparison.Ordinal)),
        ["endswith"] = Test(static (text, part) => text.EndsWith(part, StringComparison.Ordinal)),
        ["tolower"] = Change(static text => text.ToLowerInvariant()),
        ["toupper"] = Change(static text => text.ToUpperInvariant()),
        ["trim"] = Change(static text => text.Trim()),
        ["concat"] = new([OperandKind.Text, OperandKind.Text], OperandKind.Text, static a => (string)a[0] + (string)a[1]),
        ["length"] = new([OperandKind.Text], OperandKind.Number, static a => (double)((string)a[0]).Length),
        ["indexof"] = new([OperandKind.Text, OperandKind.Text], OperandKind.Number,
            static a => (double)((string)a[0]).IndexOf((string)a[1], StringComparison.Ordinal)),
        ["substring"] = new([OperandKind.Text, OperandKind.Number, OperandKind.Number], OperandKind.Text, static a => Substring(a), Optional: 1),
        ["round"] = Compute(static number => Math.Round(number, MidpointRounding.AwayFromZero)),
        ["floor"] = Compute(Math.Floor),
        ["ceiling"] = Compute(Math.Ceiling),
        ["year"] = Part(static moment => moment.Year),
        ["month"] = Part(static moment => moment.Month),
        ["day"] = Part(static moment => moment.Day),
        ["hour"] = Part(static moment => moment.Hour),
        ["minute"] = Part(static moment => moment.Minute),
        ["second"] = Part(static moment => moment.Second),
        ["date"] = new([OperandKind.Moment], OperandKind.Moment, static a => new DateTimeOffset(((DateTimeOffset)a[0]).UtcDateTime.Date, TimeSpan.Zero)),
        ["time"] = new([OperandKind.Moment], OperandKind.Duration, static a => ((DateTimeOffset)a[0]).TimeOfDay),
        ["totalseconds"] = new([OperandKind.Duration], OperandKind.Number, static a => ((TimeSpan)a[0]).TotalSeconds),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <exception cref="FilterException">There is no such function, or it takes other arguments.</exception>
    public static Operand Call(FilterToken name, IReadOnlyList<Operand> arguments)
    {
        if (!Known.TryGetValue(name.Text, out FilterFunction? function))
            throw new FilterException($"There is no function {name}. Known are {string.Join(", ", Known.Keys.Order(StringComparer.Ordinal))}.");
        return function.Call(name.Text, arguments);
    }

    private static FilterFunction Test(Func<string, string, bool> test) =>
        new([OperandKind.Text, OperandKind.Text], OperandKind.Condition, a => test((string)a[0], (string)a[1]));

    private static FilterFunction Change(Func<string, string> change) => new([OperandKind.Text], OperandKind.Text, a => change((string)a[0]));

    private static FilterFunction Compute(Func<double, double> compute) => new([OperandKind.Number], OperandKind.Number, a => compute((double)a[0]));

    private static FilterFunction Part(Func<DateTimeOffset, int> part) =>
        new([OperandKind.Moment], OperandKind.Number, a => (double)part(((DateTimeOffset)a[0]).ToUniversalTime()));

    private static string Substring(object[] arguments)
    {
        string text = (string)arguments[0];
        int start = (int)Math.Clamp((double)arguments[1], 0, text.Length);
        int length = arguments.Length > 2 ? (int)Math.Clamp((double)arguments[2], 0, text.Length - start) : text.Length - start;
        return text.Substring(start, length);
    }

    /// <summary>One function.</summary>
    /// <param name="Takes">Kinds of its arguments.</param>
    /// <param name="Gives">Kind of its value.</param>
    /// <param name="Evaluate">Computes the value of arguments none of which is null.</param>
    /// <param name="Optional">How many arguments at the end may be left out.</param>
    private sealed record FilterFunction(IReadOnlyList<OperandKind> Takes, OperandKind Gives, Func<object[], object> Evaluate, int Optional = 0)
    {
        public Operand Call(string name, IReadOnlyList<Operand> arguments)
        {
            if (arguments.Count > Takes.Count || arguments.Count < Takes.Count - Optional)
                throw new FilterException($"'{name}' takes {Takes.Count} argument(s), not {arguments.Count}.");
            Operand[] given = [.. arguments.Select((argument, i) => Takes[i] == OperandKind.Duration ? argument.AsDuration() : argument)];
            for (int i = 0; i < given.Length; i++)
            {
                if (given[i].Kind != Takes[i] && given[i].Kind != OperandKind.Null)
                    throw new FilterException($"'{name}' takes {Operand.NameOf(Takes[i])}, not {given[i].KindName}.");
            }

            return new Operand(Gives, scope => ValueOf(given, scope));
        }

        private object? ValueOf(Operand[] given, FilterScope scope)
        {
            var values = new object[given.Length];
            for (int i = 0; i < given.Length; i++)
            {
                if (given[i].Evaluate(scope) is not { } value)
                    return null;
                values[i] = value;
            }

            return Evaluate(values);
        }
    }
}
