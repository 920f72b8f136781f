using System.Collections.Frozen;
using Acornima.Ast;
using Newtonsoft.Json.Linq;

namespace NodeHost.Runtime.Expressions.Direct;

/// <summary>
/// Code that is nothing but a path into the item's data, such as <c>$json.customer["first name"][0]</c>. It is followed
/// in the JSON itself wherever JavaScript would give the same.
/// </summary>
internal sealed class PropertyPath
{
    // Names that every object, array or text has from its prototype: the script engine answers those.
    private static readonly FrozenSet<string> Inherited = FrozenSet.Create(
        StringComparer.Ordinal,
        "constructor", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "toLocaleString", "toString", "valueOf");

    private readonly Step[] _steps;
    private readonly bool _isOptional;

    private PropertyPath(Step[] steps, bool isOptional)
    {
        _steps = steps;
        _isOptional = isOptional;
    }

    /// <summary>The path that an expression is; null if it is something else.</summary>
    public static PropertyPath? TryMake(Node expression)
    {
        bool isOptional = expression is ChainExpression;
        if (expression is ChainExpression chain)
            expression = chain.Expression;
        var steps = new Stack<Step>();
        while (expression is MemberExpression member)
        {
            if (StepOf(member) is not { } step)
                return null;
            steps.Push(step);
            expression = member.Object;
        }

        return expression is Identifier { Name: "$json" } ? new PropertyPath([.. steps], isOptional) : null;
    }

    /// <summary>Follows the path.</summary>
    /// <returns>The value, null for undefined; or a request to let the script engine decide.</returns>
    public PathResult Follow(JObject json)
    {
        JToken? token = json;
        foreach (Step step in _steps)
        {
            switch (token)
            {
                case JObject record when step.Name is not null:
                    if (!record.TryGetValue(step.Name, out token) && IsInherited(step.Name))
                        return PathResult.Undecided;
                    break;
                case JArray list when step.Index is { } index:
                    token = index < list.Count ? list[index] : null;
                    break;
                case null or { Type: JTokenType.Null } when !_isOptional:
                    return PathResult.Broken(token, step.Name ?? $"{step.Index}");
                default:
                    return PathResult.Undecided;
            }
        }

        return new PathResult(token is { Type: JTokenType.Undefined } ? null : token, IsDecided: true);
    }

    private static bool IsInherited(string name) => Inherited.Contains(name) || name.StartsWith("__", StringComparison.Ordinal);

    private static Step? StepOf(MemberExpression member) => member switch
    {
        { Computed: false, Property: Identifier name } => new Step(name.Name, null),
        { Computed: true, Property: StringLiteral text } when text.Value.Length > 0 && !char.IsAsciiDigit(text.Value[0]) =>
            new Step(text.Value, null),
        { Computed: true, Property: NumericLiteral { Value: >= 0 and < int.MaxValue } number } when Math.Floor(number.Value) == number.Value =>
            new Step(null, (int)number.Value),
        _ => null,
    };

    private sealed record Step(string? Name, int? Index);
}

/// <summary>What following a path came to.</summary>
/// <param name="Value">The value; null for undefined.</param>
/// <param name="IsDecided">False if only the script engine can tell.</param>
/// <param name="Error">What JavaScript says where a property of nothing was asked for; the value is undefined then.</param>
internal readonly record struct PathResult(JToken? Value, bool IsDecided, string? Error = null)
{
    public static PathResult Undecided => default;

    public static PathResult Broken(JToken? at, string property) =>
        new(null, IsDecided: true, $"Cannot read properties of {(at is null ? "undefined" : "null")} (reading '{property}')");
}
