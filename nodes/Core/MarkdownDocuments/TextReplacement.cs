using System.Text.RegularExpressions;
using NodeHost.Nodes.Core.Conditions;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.MarkdownDocuments;

/// <summary>Replaces by a user's regular expressions, under a time limit.</summary>
internal static class TextReplacement
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    /// <summary>The text with every match replaced; unchanged where there is no pattern.</summary>
    /// <exception cref="NodeFailedException">The pattern does not parse or takes too long.</exception>
    public static string Apply(string text, Replacement replacement)
    {
        if (replacement.Pattern.Length == 0)
            return text;
        try
        {
            const RegexOptions Options = RegexOptions.Multiline | RegexOptions.CultureInvariant;
            string pattern = Bare(replacement.Pattern);
            var insert = new JsReplacement(pattern, replacement.Text);
            return Regex.Replace(text, JsRegex.Translate(pattern, Options), match => insert.For(match, text), Options, Limit);
        }
        catch (RegexMatchTimeoutException fault)
        {
            throw new NodeFailedException(
                Codes.ScriptTimeout, $"The regular expression '{replacement.Pattern}' took longer than {Limit.TotalSeconds} s on one text. Make it simpler.", fault);
        }
        catch (ArgumentException fault)
        {
            throw new NodeFailedException(Codes.UnusableParameterValue, $"Invalid regular expression '{replacement.Pattern}': {fault.Message}", fault);
        }
    }

    // A pattern may be written as /pattern/flags.
    private static string Bare(string pattern)
    {
        int end = pattern.LastIndexOf('/');
        return pattern[0] == '/' && end > 0 ? pattern[1..end] : pattern;
    }
}
