using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Sandbox;

/// <summary>Keeps regular expressions short: to prepare one takes time and memory that no limit is looked at for.</summary>
internal static class PatternCap
{
    /// <summary>The longest pattern, in characters.</summary>
    public const int Longest = 20_000;

    /// <exception cref="ExpressionException"><see cref="Codes.ScriptRegex"/>.</exception>
    public static void Check(string pattern)
    {
        if (pattern.Length > Longest)
        {
            throw new ExpressionException(
                Codes.ScriptRegex, $"It was stopped: a regular expression has {pattern.Length} characters, more than {Longest}.");
        }
    }
}
