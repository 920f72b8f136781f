using System.Text.RegularExpressions;
using NodeHost.Runtime.Expressions.Direct;
using NodeHost.Runtime.Expressions.Parsing;
using NodeHost.Runtime.Expressions.Scope;
using NodeHost.Runtime.Problems;

namespace NodeHost.Runtime.Expressions.Evaluation;

/// <summary>What to do about an error that JavaScript raised, where its cause is a common one.</summary>
internal static partial class ErrorHint
{
    public static string? For(string error, PartCode code, in DirectScope scope)
    {
        if (PropertyOfNothing().IsMatch(error))
        {
            return BrokenPath.Describe(code.Expression, scope) is { } broken
                ? $"{broken} Check the spelling, or write '?.' where it may be missing."
                : "A step before the last one is not in the data. Check its spelling, or write '?.' where it may be missing.";
        }

        if (Undefined().Match(error) is { Success: true } name)
            return $"There is no such name.{Nearest(name.Groups[1].Value)} Data of the item begin with $json, text needs quotes.";
        return error.EndsWith("is not a function", StringComparison.Ordinal) ? "The value has no such function; check its type." : null;
    }

    private static string Nearest(string name) => NearestName.Find(name, ExpressionScope.Names) is [var nearest, ..] ? $" Did you mean '{nearest}'?" : "";

    [GeneratedRegex("of (undefined|null)|(undefined|null)( \\(|$)|Cannot read", RegexOptions.NonBacktracking)]
    private static partial Regex PropertyOfNothing();

    [GeneratedRegex("^([A-Za-z_$][A-Za-z0-9_$]*) is not defined")]
    private static partial Regex Undefined();
}
