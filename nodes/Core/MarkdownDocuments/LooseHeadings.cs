using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace NodeHost.Nodes.Core.MarkdownDocuments;

/// <summary>Headings as showdown has them: <c>#Title</c> is one, too, which CommonMark takes for text.</summary>
internal sealed partial class LooseHeadings : HeadingBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        Match match = Tight().Match(processor.Line.Text, processor.Line.Start, processor.Line.Length);
        if (!match.Success || processor.IsCodeIndent)
            return base.TryOpen(processor);
        processor.NewBlocks.Push(new HeadingBlock(this)
        {
            HeaderChar = '#',
            Level = match.Length,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        processor.GoToColumn(processor.Column + match.Length);
        StringSlice title = processor.Line;
        title.TrimEnd();
        while (!title.IsEmpty && title.Text[title.End] == '#')
            title.End--;
        title.TrimEnd();
        processor.Line = title;
        return BlockState.Break;
    }

    [GeneratedRegex(@"\G#{1,6}(?=[^#\s])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tight();
}
