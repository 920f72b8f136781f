using System.Text.RegularExpressions;
using NodeHost.Runtime.Expressions.Direct;
using NodeHost.Runtime.Expressions.Parsing;

namespace NodeHost.Runtime.Expressions.Evaluation;

/// <summary>What to do about an error that JavaScript raised, where its cause is a common one.</summary>
internal static partial class ErrorHint
{
    public static string? For(string error, PartCode code, in DirectScope scope)
    {
        if (PropertyOfNothing().IsMatch(error))
        {
            if (BrokenPath.Describe(code.Expression, scope) is { } broken)
                return $"{broken} Check the spelling, or write '?.' where it may be missing.";
            return UnknownName.Describe(code.Expression) ?? "A step before the last one is not in the data. Check its spelling, or write '?.' where it may be missing.";
        }

        return error.EndsWith("is not a function", StringComparison.Ordinal) ? "The value has no such function; check its type." : null;
    }

    [GeneratedRegex("of (undefined|null)|(undefined|null)( \\(|$)|Cannot read", RegexOptions.NonBacktracking)]
    private static partial Regex PropertyOfNothing();
}
