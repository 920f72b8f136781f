using System.Text;
using AngleSharp.Dom;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.HtmlDocuments;

/// <summary>The text of an element as it is read: blanks run together, lines break where blocks begin and end.</summary>
internal static class HtmlText
{
    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "dd", "div", "dl", "dt", "fieldset", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
        "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "table", "tr", "ul",
    };

    /// <summary>The text of an element without what is to be skipped.</summary>
    /// <param name="element">The element.</param>
    /// <param name="skipSelectors">Selectors with commas between; empty for none.</param>
    /// <exception cref="NodeFailedException">A selector does not parse.</exception>
    public static string Of(IElement element, string skipSelectors)
    {
        var text = new StringBuilder();
        Append(text, element, Skipped(element, skipSelectors));
        return text.ToString().Trim();
    }

    private static HashSet<INode> Skipped(IElement element, string selectors)
    {
        if (string.IsNullOrWhiteSpace(selectors))
            return [];
        try
        {
            return [.. element.QuerySelectorAll(selectors.Trim().TrimEnd(','))];
        }
        catch (DomException fault)
        {
            throw new NodeFailedException(Codes.UnusableParameterValue, $"The selectors '{selectors}' are not understood.", fault)
            {
                Hint = "Write selectors of CSS with commas between, for example img, .ad",
                Parameter = "skipSelectors",
            };
        }
    }

    private static void Append(StringBuilder text, INode node, HashSet<INode> skipped)
    {
        if (skipped.Contains(node) || node.NodeName is "SCRIPT" or "STYLE" or "TEMPLATE")
            return;
        if (node is IText content)
        {
            AppendWords(text, content.Data);
            return;
        }

        bool isBlock = Blocks.Contains(node.NodeName);
        if (isBlock || node.NodeName == "BR")
            BreakLine(text);
        foreach (INode child in node.ChildNodes)
            Append(text, child, skipped);
        if (isBlock)
            BreakLine(text);
        else if (node.NodeName is "TD" or "TH")
            AppendWords(text, " ");
    }

    private static void AppendWords(StringBuilder text, string words)
    {
        foreach (char c in words)
        {
            if (c is not (' ' or '\t' or '\n' or '\r' or '\f'))
                text.Append(c);
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
                text.Append(' ');
        }
    }

    private static void BreakLine(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ')
            text.Length--;
        if (text.Length > 0 && text[^1] != '\n')
            text.Append('\n');
    }
}
