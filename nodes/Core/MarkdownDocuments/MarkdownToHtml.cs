using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.MarkdownDocuments;

/// <summary>
/// Writes Markdown as HTML: by CommonMark, with the ids of headings, the classes of code and the layout that n8n's files expect,
/// and with only those extensions that are asked for.
/// </summary>
internal static partial class MarkdownToHtml
{
    /// <summary>The HTML of a Markdown text.</summary>
    /// <exception cref="NodeFailedException">It is nested too deeply.</exception>
    public static string Convert(string markdown, MarkdownOptions options)
    {
        MarkdownPipeline pipeline = Pipeline(options);
        MarkdownDocument document = Parse(options.SmartIndentationFix ? Outdent(markdown) : markdown, pipeline);
        SetHeadings(document, options);
        SetCode(document);
        if (options.OpenLinksInNewWindow)
            SetLinks(document);
        if (options.TablesHeaderId)
            SetColumns(document);

        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var renderer = new HtmlRenderer(text);
        pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<Markdig.Renderers.Html.Inlines.LiteralInlineRenderer>(new PlainLiterals(options));
        renderer.ObjectRenderers.Replace<QuoteBlockRenderer>(new IndentedQuotes());
        if (options.Underline)
            renderer.ObjectRenderers.FindExact<Markdig.Renderers.Html.Inlines.EmphasisInlineRenderer>()!.GetTag = UnderlineTag;
        renderer.Render(document);
        string html = text.ToString().TrimEnd('\n');
        return options.CompleteHtmlDocument
            ? $"<!DOCTYPE HTML>\n<html>\n<head>\n<title></title>\n<meta charset=\"utf-8\">\n</head>\n<body>\n{html}\n</body>\n</html>"
            : html;
    }

    private static MarkdownDocument Parse(string markdown, MarkdownPipeline pipeline)
    {
        try
        {
            return Markdig.Markdown.Parse(markdown, pipeline);
        }
        catch (ArgumentException fault)
        {
            throw new NodeFailedException(Codes.UnreadableData, $"The Markdown cannot be read: {fault.Message}", fault) { Parameter = "markdown" };
        }
    }

    private static MarkdownPipeline Pipeline(MarkdownOptions options)
    {
        var builder = new MarkdownPipelineBuilder();
        if (options.Tables)
            builder.UsePipeTables();
        if (options.Strikethrough)
            builder.UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough);
        if (options.Tasklists)
            builder.UseTaskLists();
        if (options.SimplifiedAutoLink)
            builder.UseAutoLinks();
        if (options.Emoji)
            builder.UseEmojiAndSmiley(enableSmileys: false);
        if (options.SimpleLineBreaks)
            builder.UseSoftlineBreakAsHardlineBreak();
        if (!options.GhCodeBlocks)
            builder.BlockParsers.TryRemove<FencedCodeBlockParser>();
        if (!options.RequireSpaceBeforeHeadingText)
            builder.BlockParsers.ReplaceOrAdd<HeadingBlockParser>(new LooseHeadings());
        if (options.ParseImgDimensions)
            builder.InlineParsers.InsertBefore<LinkInlineParser>(new SizedImages());
        SetEmphasis(builder, options);
        return builder.Build();
    }

    // CommonMark knows no underscores within words; showdown does, unless it is told otherwise.
    private static void SetEmphasis(MarkdownPipelineBuilder builder, MarkdownOptions options)
    {
        List<EmphasisDescriptor> descriptors = builder.InlineParsers.FindExact<EmphasisInlineParser>()!.EmphasisDescriptors; // It is among the usual ones.
        descriptors.RemoveAll(static descriptor => descriptor.Character is '*' or '_');
        descriptors.Add(new EmphasisDescriptor('*', 1, 2, enableWithinWord: !options.LiteralMidWordAsterisks));
        descriptors.Add(new EmphasisDescriptor('_', 1, 2, enableWithinWord: !options.LiteralMidWordUnderscores));
    }

    private static void SetHeadings(MarkdownDocument document, MarkdownOptions options)
    {
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (HeadingBlock heading in document.Descendants<HeadingBlock>())
        {
            heading.Level = Math.Clamp(heading.Level + options.HeaderLevelStart - 1, 1, 6);
            if (options.NoHeaderId)
                continue;
            string title = options.CustomizedHeaderId && TakeBraces(heading) is { } own ? own : string.Concat(heading.Inline?.Descendants().Select(Plain) ?? []);
            string id = options.PrefixHeaderId + IdOf(title, options);
            int count = used.GetValueOrDefault(id);
            used[id] = count + 1;
            heading.GetAttributes().Id = count == 0 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}-{count}");
        }
    }

    private static string IdOf(string title, MarkdownOptions options)
    {
        if (options.GhCompatibleHeaderId)
            return NotInGithubIds().Replace(title.Replace(' ', '-'), "").ToLowerInvariant();
        return options.RawHeaderId
            ? title.Replace(' ', '-').Replace("&", "", StringComparison.Ordinal).Replace('"', '-').Replace('\'', '-').ToLowerInvariant()
            : NotInIds().Replace(title, "").ToLowerInvariant();
    }

    private static string? TakeBraces(HeadingBlock heading)
    {
        if (heading.Inline?.LastChild is not LiteralInline last)
            return null;
        string text = last.Content.ToString();
        Match match = Braces().Match(text);
        if (!match.Success)
            return null;
        last.Content = new Markdig.Helpers.StringSlice(text[..match.Index].TrimEnd());
        return match.Groups[1].Value;
    }

    private static string Plain(MarkdownObject inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        _ => "",
    };

    // The bare name of the language stands first, as those who style the HTML are used to.
    private static void SetCode(MarkdownDocument document)
    {
        foreach (FencedCodeBlock code in document.Descendants<FencedCodeBlock>().Where(static code => !string.IsNullOrEmpty(code.Info)))
            code.GetAttributes().Classes = [code.Info!, $"language-{code.Info}"];
    }

    private static void SetLinks(MarkdownDocument document)
    {
        foreach (Inline link in document.Descendants<Inline>().Where(static inline => inline is LinkInline { IsImage: false } or AutolinkInline))
        {
            link.GetAttributes().AddPropertyIfNotExist("rel", "noopener noreferrer");
            link.GetAttributes().AddPropertyIfNotExist("target", "_blank");
        }
    }

    private static void SetColumns(MarkdownDocument document)
    {
        foreach (TableCell cell in document.Descendants<TableRow>().Where(static row => row.IsHeader).SelectMany(static row => row).OfType<TableCell>())
        {
            string title = string.Concat(cell.Descendants().Select(Plain));
            cell.GetAttributes().Id = title.Replace(' ', '_').ToLowerInvariant();
        }
    }

    private static string? UnderlineTag(EmphasisInline emphasis) => emphasis switch
    {
        { DelimiterChar: '_', DelimiterCount: 2 } => "u",
        { DelimiterChar: '~' } => "del",
        _ => emphasis.DelimiterCount == 2 ? "strong" : "em",
    };

    private static string Outdent(string markdown)
    {
        int first = markdown.Length - markdown.TrimStart(' ', '\t').Length;
        string indent = markdown[..first];
        return first == 0 ? markdown : string.Join('\n', markdown.Split('\n').Select(line => line.StartsWith(indent, StringComparison.Ordinal) ? line[first..] : line));
    }

    [GeneratedRegex(@"[^A-Za-z0-9_]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotInIds();

    [GeneratedRegex(@"[&+$,/:;=?@""#{}|^~\[\]`\\*)(%.!'<>]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotInGithubIds();

    [GeneratedRegex(@"\{([^{}]+)\}\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Braces();

    [GeneratedRegex(@"(?<=^|\s)@([A-Za-z0-9][A-Za-z0-9.-]*)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mention();

    // Quotation marks need no escape in text, and three dots become one sign.
    private sealed class PlainLiterals(MarkdownOptions options) : HtmlObjectRenderer<LiteralInline>
    {
        protected override void Write(HtmlRenderer renderer, LiteralInline literal)
        {
            string text = literal.Content.ToString().Replace("...", "…", StringComparison.Ordinal);
            text = text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
            if (options.GhMentions)
                text = Mention().Replace(text, match => $"<a href=\"{options.GhMentionsLink.Replace("{u}", match.Groups[1].Value, StringComparison.Ordinal)}\">{match.Value}</a>");
            renderer.Write(text);
        }
    }

    private sealed class IndentedQuotes : HtmlObjectRenderer<QuoteBlock>
    {
        protected override void Write(HtmlRenderer renderer, QuoteBlock quote)
        {
            renderer.EnsureLine();
            TextWriter outer = renderer.Writer;
            using var inner = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
            renderer.Writer = inner;
            renderer.WriteChildren(quote);
            renderer.Writer = outer;
            renderer.Write("<blockquote>\n").Write(Indent(inner.ToString().TrimEnd('\n'))).Write("\n</blockquote>").WriteLine();
        }

        // Blanks within <pre> would show.
        private static string Indent(string html)
        {
            var text = new StringBuilder();
            bool inPre = false;
            foreach (string line in html.Split('\n'))
            {
                text.Append(text.Length > 0 ? "\n" : "").Append(inPre || line.Length == 0 ? "" : "  ").Append(line);
                inPre = (inPre || line.Contains("<pre", StringComparison.Ordinal)) && !line.Contains("</pre>", StringComparison.Ordinal);
            }

            return text.ToString();
        }
    }
}
