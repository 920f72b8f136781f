using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using NodeHost.Nodes.Core.HtmlDocuments;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.MarkdownDocuments;

/// <summary>Writes HTML as Markdown.</summary>
internal sealed partial class HtmlToMarkdown
{
    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
        "header", "html", "main", "nav", "p", "section", "summary",
    };

    private static readonly string[] Hidden = ["head", "script", "style", "noscript", "template", "title", "iframe", "object", "select", "input", "button"];

    private readonly MarkdownOptions _options;
    private readonly HashSet<string> _ignored;
    private readonly HashSet<string> _blocks;
    private readonly List<string> _references = [];

    private HtmlToMarkdown(MarkdownOptions options)
    {
        _options = options;
        _ignored = new HashSet<string>([.. Hidden, .. Names(options.Ignore)], StringComparer.OrdinalIgnoreCase);
        _blocks = new HashSet<string>([.. Blocks, .. Names(options.BlockElements)], StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The Markdown of a page.</summary>
    /// <exception cref="NodeFailedException">A pattern of the options is unusable.</exception>
    public static string Convert(HtmlPage page, MarkdownOptions options)
    {
        var writer = new HtmlToMarkdown(options);
        string text = writer.Children(page.Document, "\n\n").Trim('\n').TrimEnd();
        if (writer._references.Count > 0)
            text += "\n\n" + string.Join('\n', writer._references.Select((url, i) => string.Create(CultureInfo.InvariantCulture, $"[{i + 1}]: {url}")));
        return LimitBreaks(text, Math.Max(options.MaxConsecutiveNewlines, 1));
    }

    // Blocks are set apart; what is inline runs on, and its blanks at the edges of blocks go.
    private string Children(INode node, string separator)
    {
        var text = new StringBuilder();
        bool afterBlock = false;
        foreach (INode child in node.ChildNodes)
        {
            string piece = Render(child, atLineStart: text.Length == 0 || afterBlock || text[^1] == '\n', out bool isBlock);
            if (isBlock)
                piece = piece.Trim('\n').TrimEnd(' ');
            else if (text.Length == 0 || afterBlock)
                piece = piece.TrimStart(' ');
            if (piece.Length == 0)
                continue;
            if (text.Length > 0 && (isBlock || afterBlock))
                TrimEnd(text).Append(child is IElement { LocalName: "ul" or "ol" } && separator.Length == 1 ? "\n" : separator);
            else if (text.Length > 0 && text[^1] is ' ' or '\n' && piece[0] == ' ')
                piece = piece[1..];
            text.Append(piece);
            afterBlock = isBlock;
        }

        return text.ToString();
    }

    private string Render(INode node, bool atLineStart, out bool isBlock)
    {
        isBlock = false;
        if (node is IText words)
            return Text(words.Data, atLineStart);
        if (node is not IElement element || _ignored.Contains(element.LocalName))
            return "";
        string name = element.LocalName;
        if (Inline(element, name) is { } inline)
            return inline;
        isBlock = true;
        return name switch
        {
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => $"{new string('#', name[1] - '0')} {OneLine(Children(element, " "))}",
            "hr" => "---",
            "pre" => Code(element),
            "blockquote" => Prefixed(Children(element, "\n\n"), "> ", "> "),
            "ul" or "ol" => List(element, name == "ol"),
            "table" => Table(element),
            _ when _blocks.Contains(name) => Children(element, "\n\n"),
            _ => Unknown(element, out isBlock),
        };
    }

    private string Unknown(IElement element, out bool isBlock)
    {
        // An element that holds blocks is one, whatever its name.
        isBlock = element.Children.Any(child => _blocks.Contains(child.LocalName) || child.LocalName is "ul" or "ol" or "table" or "pre" or "blockquote");
        return Children(element, "\n\n");
    }

    private string? Inline(IElement element, string name) => name switch
    {
        "br" => "  \n",
        "strong" or "b" => Delimited(element, _options.StrongDelimiter),
        "em" or "i" => Delimited(element, _options.EmDelimiter),
        "del" or "s" or "strike" => Delimited(element, "~~"),
        "code" or "kbd" or "samp" or "tt" => InlineCode(element.TextContent),
        "a" => Link(element),
        "img" => Image(element),
        _ => null,
    };

    private string Text(string words, bool atLineStart)
    {
        string text = Blanks().Replace(words, " ");
        foreach (Replacement replacement in _options.TextReplace.Values)
            text = TextReplacement.Apply(text, replacement);
        text = _options.GlobalEscape.Value.Pattern.Length > 0
            ? TextReplacement.Apply(text, _options.GlobalEscape.Value)
            : Special().Replace(text, @"\$0");
        if (!atLineStart)
            return text;
        return _options.LineStartEscape.Value.Pattern.Length > 0
            ? TextReplacement.Apply(text, _options.LineStartEscape.Value)
            : LineStart().Replace(text, "$1$2\\$3$4");
    }

    // Blanks within the delimiters would keep them from being read as such.
    private string Delimited(IElement element, string delimiter)
    {
        string content = Children(element, " ");
        string inner = content.Trim();
        if (inner.Length == 0)
            return content;
        return $"{(content[0] == ' ' ? " " : "")}{delimiter}{inner}{delimiter}{(content[^1] == ' ' ? " " : "")}";
    }

    private static string InlineCode(string code)
    {
        string content = Blanks().Replace(code, " ");
        int longest = Ticks().Matches(content).Select(static match => match.Length).DefaultIfEmpty(0).Max();
        string fence = new('`', longest + 1);
        string pad = longest > 0 ? " " : "";
        return content.Length == 0 ? "" : $"{fence}{pad}{content}{pad}{fence}";
    }

    private string Link(IElement element)
    {
        string content = Children(element, " ");
        string? href = element.GetAttribute("href")?.Trim();
        if (string.IsNullOrEmpty(href) || content.Trim().Length == 0)
            return content;
        string title = element.GetAttribute("title") is { Length: > 0 } text ? $" \"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"" : "";
        string url = href.Replace(" ", "%20", StringComparison.Ordinal).Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal);
        if (!_options.UseLinkReferenceDefinitions)
            return element.TextContent.Trim() == href && title.Length == 0 ? $"<{href}>" : $"[{content.Trim()}]({url}{title})";
        int number = _references.IndexOf(url + title) + 1;
        if (number == 0)
        {
            _references.Add(url + title);
            number = _references.Count;
        }

        return string.Create(CultureInfo.InvariantCulture, $"[{content.Trim()}][{number}]");
    }

    private string Image(IElement element)
    {
        string? source = element.GetAttribute("src");
        if (string.IsNullOrEmpty(source) || (!_options.KeepDataImages && source.StartsWith("data:", StringComparison.OrdinalIgnoreCase)))
            return "";
        string title = element.GetAttribute("title") is { Length: > 0 } text ? $" \"{text}\"" : "";
        return $"![{element.GetAttribute("alt") ?? ""}]({source}{title})";
    }

    private string Code(IElement element)
    {
        string code = element.TextContent.TrimEnd('\n');
        if (_options.CodeBlockStyle == CodeBlockStyle.Indented)
            return Prefixed(code, "    ", "    ");
        string classes = (element.QuerySelector("code") ?? element).ClassName ?? "";
        string language = Language().Match(classes).Groups[1].Value;
        return $"{_options.CodeFence}{language}\n{code}\n{_options.CodeFence}";
    }

    private string List(IElement list, bool isOrdered)
    {
        int number = int.TryParse(list.GetAttribute("start"), NumberStyles.Integer, CultureInfo.InvariantCulture, out int start) ? start : 1;
        var items = new List<string>();
        foreach (IElement item in list.Children)
        {
            string marker = isOrdered ? string.Create(CultureInfo.InvariantCulture, $"{number++}. ") : $"{_options.BulletMarker} ";
            string content = Children(item, item.QuerySelector("p") is null ? "\n" : "\n\n").Trim();
            if (content.Length > 0)
                items.Add(item.LocalName == "li" ? Prefixed(content, marker, "   ") : Prefixed(content, "   ", "   "));
        }

        return string.Join('\n', items);
    }

    private string Table(IElement table)
    {
        string[][] rows = [.. table.QuerySelectorAll("tr").Where(row => row.Closest("table") == table)
            .Select(row => row.Children.Select(cell => OneLine(Children(cell, " ")).Replace("|", "\\|", StringComparison.Ordinal)).ToArray())
            .Where(static row => row.Length > 0)];
        if (rows.Length == 0)
            return "";
        int columns = Math.Min(rows.Max(static row => row.Length), 1000);
        int[] widths = [.. Enumerable.Range(0, columns).Select(column => Math.Clamp(rows.Max(row => column < row.Length ? row[column].Length : 0), 3, 200))];
        var lines = new List<string> { Row(rows[0]), Row([.. widths.Select(static width => new string('-', width))]) };
        lines.AddRange(rows.Skip(1).Select(Row));
        return string.Join('\n', lines);

        string Row(string[] cells) => "| " + string.Join(" | ", widths.Select((width, i) => (i < cells.Length ? cells[i] : "").PadRight(width))) + " |";
    }

    private static string Prefixed(string content, string first, string others) =>
        first + string.Join('\n', content.Split('\n').Select((line, i) => i == 0 || line.Length == 0 && others.Trim().Length == 0 ? line : others + line));

    private static string OneLine(string text) => Blanks().Replace(text, " ").Trim();

    private static StringBuilder TrimEnd(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] is ' ' or '\n')
            text.Length--;
        return text;
    }

    private static string LimitBreaks(string text, int most)
    {
        var limited = new StringBuilder(text.Length);
        int breaks = 0;
        foreach (string line in text.Split('\n'))
        {
            breaks = line.AsSpan().Trim().IsEmpty ? breaks + 1 : 0;
            if (breaks < most)
                limited.Append(limited.Length > 0 ? "\n" : "").Append(line);
        }

        return limited.ToString();
    }

    private static string[] Names(string list) => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    // Linear over texts of any size, so without a time limit.
    [GeneratedRegex(@"[ \t\r\n\f]+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"[\\`*_~\[\]]", RegexOptions.CultureInvariant)]
    private static partial Regex Special();

    [GeneratedRegex(@"^(\s*)(?:(\d+)(\.)(?=\s)|(\+(?=\s)|[=>-]|#{1,6}(?=\s)))", RegexOptions.CultureInvariant)]
    private static partial Regex LineStart();

    [GeneratedRegex("`+", RegexOptions.CultureInvariant)]
    private static partial Regex Ticks();

    [GeneratedRegex(@"(?:^|\s)lang(?:uage)?-(\S+)", RegexOptions.CultureInvariant)]
    private static partial Regex Language();
}
