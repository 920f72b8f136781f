using System.Globalization;
using System.Text.RegularExpressions;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Files.Patterns;

/// <summary>Writes the braces of a pattern out: <c>{a,b}</c>, <c>{1..9}</c>, <c>{01..10..2}</c>, <c>{a..e}</c>.</summary>
internal static partial class Braces
{
    private const int Most = 1000;

    /// <summary>The patterns without braces.</summary>
    /// <exception cref="NodeFailedException">They are too many.</exception>
    public static IEnumerable<string> Expand(string pattern)
    {
        var open = new Queue<string>([pattern]);
        int made = 0;
        while (open.TryDequeue(out string? next))
        {
            Match braces = Innermost().Match(next);
            if (!braces.Success)
            {
                yield return next;
                continue;
            }

            foreach (string part in braces.Groups["list"].Success ? braces.Groups["list"].Value.Split(',') : Range(braces))
            {
                if (++made > Most)
                    throw new NodeFailedException(Codes.UnusableParameterValue, $"The pattern stands for more than {Most} names: {pattern}");
                open.Enqueue(string.Concat(next.AsSpan(0, braces.Index), part, next.AsSpan(braces.Index + braces.Length)));
            }
        }
    }

    private static IEnumerable<string> Range(Match range)
    {
        (string from, string to) = (range.Groups["from"].Value, range.Groups["to"].Value);
        int step = range.Groups["step"].Success ? Math.Abs(Number(range.Groups["step"].Value)) : 1;
        bool isNumeric = int.TryParse(from, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int first);
        int last = isNumeric ? Number(to) : to[0];
        first = isNumeric ? first : from[0];
        bool isPadded = from.TrimStart('-') is ['0', _, ..] || to.TrimStart('-') is ['0', _, ..];
        int width = isNumeric && isPadded ? Math.Max(from.Length, to.Length) : 0;
        for (int i = 0, count = (Math.Abs(last - first) / Math.Max(step, 1)) + 1; i < count; i++)
        {
            int value = first + (Math.Sign(last - first) * i * Math.Max(step, 1));
            yield return isNumeric ? value.ToString($"D{width}", CultureInfo.InvariantCulture) : ((char)value).ToString();
        }
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"\{(?:(?<list>[^{}]*,[^{}]*)|(?:(?<from>-?\d{1,6})\.\.(?<to>-?\d{1,6})|(?<from>[A-Za-z])\.\.(?<to>[A-Za-z]))(?:\.\.(?<step>-?\d{1,6}))?)\}",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Innermost();
}
