using Acornima.Ast;
using AstExpression = Acornima.Ast.Expression;

namespace NodeHost.Runtime.Expressions.Direct;

/// <summary>Recognises code that is a path into the data of an item.</summary>
internal static class PathMaker
{
    /// <summary>The path that code is; null if it is something else.</summary>
    public static PathCode? TryMake(Node code)
    {
        if (code is ChainExpression chain)
            code = chain.Expression;
        var steps = new Stack<PathStep>();
        while (true)
        {
            if (RootOf(code, out string? node) is { } root)
                return new PathCode(root, node, [.. steps]);
            if (code is not MemberExpression member || StepOf(member) is not { } step)
                return null;
            steps.Push(step);
            code = member.Object;
        }
    }

    private static PathRoot? RootOf(Node code, out string? node)
    {
        node = null;
        if (code is Identifier { Name: "$json" or "$data" })
            return PathRoot.CurrentItem;
        if (code is not MemberExpression { Optional: false } member || NameOf(member) != "json")
            return null;
        (AstExpression holder, string? which) = member.Object switch
        {
            MemberExpression { Optional: false } property when NameOf(property) == "item" => (property.Object, "item"),
            CallExpression { Optional: false, Arguments.Count: 0, Callee: MemberExpression { Optional: false } method } => (method.Object, NameOf(method)),
            _ => (member.Object, null),
        };
        if (holder is Identifier { Name: "$input" })
        {
            return which switch
            {
                "item" => PathRoot.CurrentItem,
                "first" when IsCall(member) => PathRoot.FirstInput,
                "last" when IsCall(member) => PathRoot.LastInput,
                _ => null,
            };
        }

        if (holder is not CallExpression { Optional: false, Callee: Identifier { Name: "$" }, Arguments: [StringLiteral name] })
            return null;
        node = name.Value;
        return which switch
        {
            "item" when !IsCall(member) => PathRoot.PairedOfNode,
            "first" when IsCall(member) => PathRoot.FirstOfNode,
            "last" when IsCall(member) => PathRoot.LastOfNode,
            _ => null,
        };
    }

    private static bool IsCall(MemberExpression json) => json.Object is CallExpression;

    private static PathStep? StepOf(MemberExpression member) => member switch
    {
        { Computed: true, Property: NumericLiteral { Value: >= 0 and < int.MaxValue } number } when Math.Floor(number.Value) == number.Value =>
            new PathStep(null, (int)number.Value, member.Optional),
        _ => NameOf(member) is { } name && !IsIndex(name) ? new PathStep(name, 0, member.Optional) : null,
    };

    private static bool IsIndex(string name) => name.Length == 0 || char.IsAsciiDigit(name[0]);

    private static string? NameOf(MemberExpression member) => member switch
    {
        { Computed: false, Property: Identifier name } => name.Name,
        { Computed: true, Property: StringLiteral text } => text.Value,
        _ => null,
    };
}
