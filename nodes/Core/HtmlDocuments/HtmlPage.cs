using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.HtmlDocuments;

/// <summary>Parsed HTML that can be searched by CSS selectors. Nothing in it is loaded or run.</summary>
internal sealed partial class HtmlPage
{
    private const int ElementsBetweenLooks = 256;
    private const int LongestSelector = 2_000;
    private static readonly TimeSpan ParseLimit = TimeSpan.FromSeconds(30);

    private HtmlPage(IHtmlDocument document) => Document = document;

    public IHtmlDocument Document { get; }

    /// <summary>Parses HTML, a whole document or a part of one. The parser lets a tree grow no deeper than 512 elements.</summary>
    /// <exception cref="NodeFailedException">It takes too long, as thousands of elements within each other do.</exception>
    public static HtmlPage Parse(string html, TimeProvider clock, CancellationToken cancellationToken)
    {
        long start = clock.GetTimestamp();
        int created = 0;
        var options = new HtmlParserOptions
        {
            OnCreated = (_, _) =>
            {
                if (++created % ElementsBetweenLooks != 0)
                    return;
                cancellationToken.ThrowIfCancellationRequested();
                if (clock.GetElapsedTime(start) > ParseLimit)
                    throw new NodeFailedException(Codes.UnreadableData, $"The HTML took longer than {ParseLimit.TotalSeconds} s to parse. Is it HTML at all?");
            },
        };
        return new HtmlPage(new HtmlParser(options).ParseDocument(html));
    }

    /// <summary>The elements that a selector names, in the order of the document.</summary>
    /// <exception cref="NodeFailedException">The selector does not parse or is too long.</exception>
    public IReadOnlyList<IElement> Find(string selector)
    {
        if (selector.Length > LongestSelector)
            throw Unusable(selector, null);
        Match place = Place().Match(selector);
        try
        {
            if (!place.Success)
                return [.. Document.QuerySelectorAll(selector)];
            IElement[] found = [.. Document.QuerySelectorAll(place.Groups["rest"].Value)];
            int index = IndexOf(place, found.Length);
            return index >= 0 && index < found.Length ? [found[index]] : [];
        }
        catch (DomException fault)
        {
            throw Unusable(selector, fault);
        }
    }

    private static int IndexOf(Match place, int count)
    {
        if (!place.Groups["n"].Success)
            return place.Groups["end"].Value == "last" ? count - 1 : 0;
        int n = int.Parse(place.Groups["n"].ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return n < 0 ? count + n : n;
    }

    private static NodeFailedException Unusable(string selector, Exception? fault) => new(
        Codes.UnusableParameterValue, $"The CSS selector '{(selector.Length > 100 ? selector[..100] + "…" : selector)}' is not understood.", fault)
    {
        Hint = "Selectors of CSS are possible, with :has, :is, :not and :contains; :first, :last and :eq(n) of jQuery at the end alone.",
        Parameter = "cssSelector",
    };

    // jQuery's own, which files have and CSS does not.
    [GeneratedRegex(@"^(?<rest>.+?):(?:(?<end>first|last)|eq\((?<n>-?\d{1,6})\))$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
