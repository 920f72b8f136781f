using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace NodeHost.Nodes.Core.MarkdownDocuments;

/// <summary>Images with a size behind the address, as showdown has them: <c>![alt](image.png =100x80 "title")</c>; <c>*</c> leaves a side to the browser.</summary>
internal sealed partial class SizedImages : InlineParser
{
    public SizedImages() => OpeningCharacters = ['!'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        Match match = Image().Match(slice.Text, slice.Start, slice.Length);
        if (!match.Success)
            return false;
        var image = new LinkInline(match.Groups["url"].Value, match.Groups["title"].Success ? match.Groups["title"].Value : "") { IsImage = true, IsClosed = true };
        image.AppendChild(new LiteralInline(match.Groups["alt"].Value));
        Set(image, "width", match.Groups["width"].Value);
        Set(image, "height", match.Groups["height"].Value);
        processor.Inline = image;
        slice.Start = match.Index + match.Length;
        return true;
    }

    private static void Set(LinkInline image, string side, string length)
    {
        if (length != "*")
            image.GetAttributes().AddProperty(side, length);
    }

    [GeneratedRegex(
        """\G!\[(?<alt>[^\]\n]*)\]\([ \t]*<?(?<url>[^\s<>()]+)>?[ \t]+=(?<width>\*|[\d.]+[A-Za-z%]{0,4})x(?<height>\*|[\d.]+[A-Za-z%]{0,4})[ \t]*(?:(?<quote>["'])(?<title>[^"'\n]*)\k<quote>)?[ \t]*\)""",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Image();
}
