using System.Text;
using System.Text.RegularExpressions;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Conditions;

/// <summary>Matches text by a regular expression in JavaScript's notation, bare or as <c>/pattern/flags</c>, under a time limit.</summary>
internal static partial class JsRegex
{
    private static readonly TimeSpan MatchTimeout = TimeSpan.FromSeconds(1);

    /// <summary>Whether the expression matches anywhere in the text.</summary>
    /// <exception cref="NodeFailedException">It does not parse, or it takes too long.</exception>
    public static bool IsMatch(string text, string expression)
    {
        Match form = SlashForm().Match(expression);
        string pattern = form.Success ? form.Groups["pattern"].Value : expression;
        RegexOptions options = OptionsOf(form.Groups["flags"].ValueSpan);
        try
        {
            // The static method keeps the latest patterns compiled, so that items share the work.
            return Regex.IsMatch(text, Translate(pattern, options), options, MatchTimeout);
        }
        catch (RegexMatchTimeoutException fault)
        {
            throw new NodeFailedException(
                Codes.ScriptTimeout,
                $"The regular expression '{expression}' took longer than {MatchTimeout.TotalSeconds} s on one value. " +
                "Make it simpler: nested repetitions such as (a+)+ take exponential time.",
                fault);
        }
        catch (ArgumentException fault)
        {
            throw new NodeFailedException(
                Codes.UnusableParameterValue, $"Invalid regular expression '{expression}': {fault.Message}", fault);
        }
    }

    private static RegexOptions OptionsOf(ReadOnlySpan<char> flags)
    {
        var options = RegexOptions.CultureInvariant;
        if (flags.Contains('i'))
            options |= RegexOptions.IgnoreCase;
        if (flags.Contains('m'))
            options |= RegexOptions.Multiline;
        if (flags.Contains('s'))
            options |= RegexOptions.Singleline;
        return options;
    }

    /// <summary>
    /// The pattern in .NET's notation. It differs from JavaScript's in few places: "$" before a last line break, digits and letters of
    /// other scripts, "[^]".
    /// </summary>
    internal static string Translate(string pattern, RegexOptions options)
    {
        if (pattern.AsSpan().IndexOfAny('$', '\\', '[') < 0)
            return pattern;
        var text = new StringBuilder(pattern.Length + 16);
        bool inClass = false;
        for (int i = 0; i < pattern.Length; i++)
        {
            char c = pattern[i];
            if (c == '\\' && i + 1 < pattern.Length)
            {
                text.Append(Escape(pattern[++i], inClass));
                continue;
            }

            if (c == '[' && !inClass && string.CompareOrdinal(pattern, i, "[^]", 0, 3) == 0)
            {
                text.Append(@"[\s\S]");
                i += 2;
                continue;
            }

            if (c == '$' && !inClass && !options.HasFlag(RegexOptions.Multiline))
            {
                text.Append(@"\z");
                continue;
            }

            text.Append(c == '[' && inClass ? @"\[" : c.ToString());
            inClass = c != ']' && (c == '[' || inClass);
        }

        return text.ToString();
    }

    private static string Escape(char c, bool inClass) => c switch
    {
        'd' => inClass ? "0-9" : "[0-9]",
        'w' => inClass ? "a-zA-Z0-9_" : "[a-zA-Z0-9_]",
        'D' when !inClass => "[^0-9]",
        'W' when !inClass => "[^a-zA-Z0-9_]",
        _ => $"\\{c}",
    };

    [GeneratedRegex(@"^/(?<pattern>.*)/(?<flags>[dgimsuvy]*)$", RegexOptions.Singleline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SlashForm();
}
