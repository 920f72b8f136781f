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
    // Deeper trees would exhaust the stack of whatever walks them.
    private const int DeepestTree = 1_000;
    private const int LongestSelector = 2_000;

    private HtmlPage(IHtmlDocument document) => Document = document;

    public IHtmlDocument Document { get; }

    /// <summary>Parses HTML, a whole document or a part of one.</summary>
    /// <exception cref="NodeFailedException">It is nested too deeply.</exception>
    public static HtmlPage Parse(string html)
    {
        IHtmlDocument document = new HtmlParser().ParseDocument(html);
        int depth = 0;
        for (INode? node = document; node is not null; node = Next(node, ref depth))
        {
            if (depth > DeepestTree)
                throw new NodeFailedException(Codes.UnreadableData, $"The HTML is nested more than {DeepestTree} deep.");
        }

        return new HtmlPage(document);
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

    private static INode? Next(INode node, ref int depth)
    {
        if (node.FirstChild is { } child)
        {
            depth++;
            return child;
        }

        INode? current = node;
        while (current is not null && current.NextSibling is null)
        {
            current = current.Parent;
            depth--;
        }

        return current?.NextSibling;
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
