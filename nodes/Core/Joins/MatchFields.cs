using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Joins;

/// <summary>The fields by which items of two inputs belong together.</summary>
public sealed record MatchFields
{
    [Parameter("Fields to Match")] public IReadOnlyList<FieldPair> Values { get; init; } = [];

    /// <summary>The pairs, checked.</summary>
    /// <exception cref="NodeFailedException">There are none, or one is not filled in.</exception>
    internal IReadOnlyList<FieldPair> Checked() => Check(Values, "mergeByFields");

    /// <summary>Pairs of fields that have the same name in both inputs, from names with commas between.</summary>
    /// <exception cref="NodeFailedException">There are none.</exception>
    internal static IReadOnlyList<FieldPair> Named(string names) => Check(
        [.. names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(static name => new FieldPair { Field1 = name, Field2 = name })],
        "fieldsToMatchString");

    private static IReadOnlyList<FieldPair> Check(IReadOnlyList<FieldPair> pairs, string parameter)
    {
        if (pairs.All(static pair => pair.Field1.Length == 0 && pair.Field2.Length == 0))
            throw Fault("You need to define at least one pair of fields in \"Fields to Match\" to match on", parameter);
        for (int i = 0; i < pairs.Count; i++)
        {
            if (pairs[i].Field1.Length == 0 || pairs[i].Field2.Length == 0)
                throw Fault($"You need to define both fields in \"Fields to Match\" for pair {i + 1}, field 1 = '{pairs[i].Field1}' field 2 = '{pairs[i].Field2}'", parameter);
        }

        return pairs;
    }

    private static NodeFailedException Fault(string message, string parameter) => new(Codes.RequiredParameterEmpty, message)
    {
        Parameter = parameter,
        Hint = "Name a field of each input, for example \"id\" and \"customerId\".",
    };
}

/// <summary>A field of each input.</summary>
public sealed record FieldPair
{
    [Parameter("Input 1 Field", Example = "id")] public string Field1 { get; init; } = "";

    [Parameter("Input 2 Field", Example = "customerId")] public string Field2 { get; init; } = "";

    /// <summary>The same pair, seen from the second input.</summary>
    internal FieldPair Swapped() => new() { Field1 = Field2, Field2 = Field1 };
}
