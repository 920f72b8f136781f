using System.Text;
using System.Text.RegularExpressions;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Functions.Texts;

/// <summary>Takes tags and Markdown out of texts.</summary>
internal static class MarkupText
{
    // Marks that pair up over a line are looked for again from each place: a line of a million of them must not take for ever.
    private static readonly TimeSpan LongestSearch = TimeSpan.FromMilliseconds(500);

    private static readonly (Regex Pattern, string Replacement)[] Steps =
    [
        Step(@"^([\s\t]*)([\*\-\+]|[0-9]+\.)\s+", "$1", RegexOptions.Multiline),
        Step(@"\n={2,}", "\n"),
        Step("~~", ""),
        Step("`{3}[^\n\r\u2028\u2029]*\n", ""),
        Step("<[^>]*>", ""),
        Step(@"\A[=\-]{2,}\s*\z", ""),
        Step(@"\[\^.+?\](: .*?\z)?", ""),
        Step(@"\s{0,2}\[.*?\]: .*?\z", ""),
        Step(@"!\[.*?\][\[\(].*?[\]\)]", ""),
        Step(@"\[(.*?)\][\[\(].*?[\]\)]", "$1"),
        Step(">", ""),
        Step(@"\A\s{1,2}\[(.*?)\]: (\S+)( "".*?"")?\s*\z", ""),
        Step(@"^#{1,6}\s*([^#]*)\s*(#{1,6})?", "$1", RegexOptions.Multiline),
        Step(@"([\*_]{1,3})(\S.*?\S)\1", "$2"),
        Step(@"(`{3,})(.*?)\1", "$2"),
        Step(@"\A-{3,}\s*\z", ""),
        Step("`(.+?)`", "$1"),
        Step(@"\n{2,}", "\n\n"),
    ];

    /// <summary>The text without what stands between '&lt;' and '&gt;'; a tag that does not end takes the rest along.</summary>
    public static string WithoutTags(string text)
    {
        var result = new StringBuilder(text.Length);
        for (int start = 0; start < text.Length;)
        {
            int open = text.IndexOf('<', start);
            result.Append(text, start, (open < 0 ? text.Length : open) - start);
            int close = open < 0 ? -1 : text.IndexOf('>', open);
            start = close < 0 ? text.Length : close + 1;
        }

        return result.ToString();
    }

    public static string WithoutMarkdown(string text)
    {
        try
        {
            foreach ((Regex pattern, string replacement) in Steps)
                text = pattern.Replace(text, replacement);
            return text;
        }
        catch (RegexMatchTimeoutException)
        {
            throw new ExpressionException(Codes.ScriptTimeout, "removeMarkdown() took too long: the text has too many marks that do not pair up.");
        }
    }

    private static (Regex Pattern, string Replacement) Step(string pattern, string replacement, RegexOptions options = RegexOptions.None) =>
        (new Regex(pattern, options | RegexOptions.CultureInvariant, LongestSearch), replacement);
}
