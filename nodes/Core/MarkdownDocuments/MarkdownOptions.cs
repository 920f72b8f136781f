using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.MarkdownDocuments;

/// <summary>
/// How Markdown and HTML stand for each other: the first half for writing Markdown, the second for reading it. What is ignored is
/// so anyway by the rules of CommonMark, or changes nothing that a reader sees.
/// </summary>
public sealed record MarkdownOptions
{
    [Parameter("Bullet Marker", Description = "What list items begin with.")] public string BulletMarker { get; init; } = "*";

    [Parameter("Code Block Fence", Description = "What stands around code.")] public string CodeFence { get; init; } = "```";

    [Parameter("Emphasis Delimiter")] public string EmDelimiter { get; init; } = "_";

    [Parameter("Global Escape Pattern", Description = "What is escaped in text, instead of the usual characters.")] public EscapeSetting GlobalEscape { get; init; } = new();

    [Parameter("Ignored Elements", Description = "Names of elements that are left out, with commas between.")] public string Ignore { get; init; } = "";

    [Parameter("Keep Images With Data", Description = "Keeps images whose data stands in the URL.")] public bool KeepDataImages { get; init; }

    [Parameter("Line Start Escape Pattern", Description = "What is escaped where a line begins, instead of the usual characters.")] public EscapeSetting LineStartEscape { get; init; } = new();

    [Parameter("Max Consecutive New Lines")] public int MaxConsecutiveNewlines { get; init; } = 3;

    [Parameter("Place URLs At The Bottom", Description = "Writes links as references.")] public bool UseLinkReferenceDefinitions { get; init; }

    [Parameter("Strong Delimiter")] public string StrongDelimiter { get; init; } = "**";

    [Parameter("Style For Code Block")] public CodeBlockStyle CodeBlockStyle { get; init; } = CodeBlockStyle.Fence;

    [Parameter("Text Replacement Pattern", Description = "Replaces in text before it is escaped.")] public ReplacementSettings TextReplace { get; init; } = new();

    [Parameter("Treat As Blocks", Description = "Names of elements that are taken for blocks as well, with commas between.")] public string BlockElements { get; init; } = "";

    [Parameter("Prefer Native Parser", Ignored = true)] public bool PreferNativeParser { get; init; }

    [Parameter("Add Blank To Links", Description = "Opens links in a window of their own.")] public bool OpenLinksInNewWindow { get; init; }

    [Parameter("Automatic Linking to URLs", Description = "Makes links of URLs in text.")] public bool SimplifiedAutoLink { get; init; }

    [Parameter("Backslash Escapes HTML Tags", Name = "backslashEscapesHTMLTags", Ignored = true)] public bool BackslashEscapesHtmlTags { get; init; }

    [Parameter("Complete HTML Document", Name = "completeHTMLDocument", Description = "Writes a whole document.")] public bool CompleteHtmlDocument { get; init; }

    [Parameter("Customized Header ID", Description = "Takes a heading's id from the braces at its end.")] public bool CustomizedHeaderId { get; init; }

    [Parameter("Disable 4 Space Indented Sublists", Ignored = true)] public bool DisableForced4SpacesIndentedSublists { get; init; }

    [Parameter("Emoji Support", Description = "Makes signs of names such as :smile:.")] public bool Emoji { get; init; }

    [Parameter("Encode Emails", Ignored = true)] public bool EncodeEmails { get; init; }

    [Parameter("Exclude Trailing Punctuation From URLs", Name = "excludeTrailingPunctuationFromURLs", Ignored = true)] public bool ExcludeTrailingPunctuationFromUrls { get; init; }

    [Parameter("GitHub Code Blocks", Description = "Reads code between fences.")] public bool GhCodeBlocks { get; init; } = true;

    [Parameter("GitHub Compatible Header IDs", Description = "Writes ids with hyphens for blanks.")] public bool GhCompatibleHeaderId { get; init; }

    [Parameter("GitHub Mention Link", Example = "https://github.com/{u}")] public string GhMentionsLink { get; init; } = "https://github.com/{u}";

    [Parameter("GitHub Mentions", Description = "Makes links of names such as @name.")] public bool GhMentions { get; init; }

    [Parameter("GitHub Task Lists", Description = "Makes boxes of [x] in lists.")] public bool Tasklists { get; init; }

    [Parameter("Header Level Start", Description = "The level of the first heading.")] public int HeaderLevelStart { get; init; } = 1;

    [Parameter("Mandatory Space Before Header", Description = "Takes #Title without a blank for text.")] public bool RequireSpaceBeforeHeadingText { get; init; }

    [Parameter("Middle Word Asterisks", Description = "Takes asterisks within words for text.")] public bool LiteralMidWordAsterisks { get; init; }

    [Parameter("Middle Word Underscores", Description = "Takes underscores within words for text.")] public bool LiteralMidWordUnderscores { get; init; }

    [Parameter("No Header ID", Description = "Writes no ids for headings.")] public bool NoHeaderId { get; init; }

    [Parameter("Parse Image Dimensions", Description = "Reads the size of an image behind its address: ![a](b.png =100x80).")] public bool ParseImgDimensions { get; init; }

    [Parameter("Prefix Header ID", Description = "What ids of headings begin with.")] public string PrefixHeaderId { get; init; } = "";

    [Parameter("Raw Header ID", Description = "Keeps punctuation in ids, with hyphens for blanks.")] public bool RawHeaderId { get; init; }

    [Parameter("Raw Prefix Header ID", Ignored = true)] public bool RawPrefixHeaderId { get; init; }

    [Parameter("Simple Line Breaks", Description = "Breaks lines where the text does.")] public bool SimpleLineBreaks { get; init; }

    [Parameter("Smart Indentation Fix", Description = "Takes away the indentation that all lines share.")] public bool SmartIndentationFix { get; init; }

    [Parameter("Smooth Live Preview", Ignored = true)] public bool SmoothLivePreview { get; init; }

    [Parameter("Spaces Indented Sublists", Ignored = true)] public bool SpacesIndentedSublists { get; init; }

    [Parameter("Split Adjacent Blockquotes", Ignored = true)] public bool SplitAdjacentBlockquotes { get; init; }

    [Parameter("Strikethrough", Description = "Reads ~~text~~.")] public bool Strikethrough { get; init; }

    [Parameter("Tables Header ID", Description = "Writes ids for the headings of columns.")] public bool TablesHeaderId { get; init; }

    [Parameter("Tables Support", Description = "Reads tables.")] public bool Tables { get; init; }

    [Parameter("Underline", Description = "Reads __text__ as underlined.")] public bool Underline { get; init; }
}

/// <summary>How code is written.</summary>
public enum CodeBlockStyle
{
    [Option("Fence")] Fence,
    [Option("Indented")] Indented,
}

/// <summary>A pattern of characters that are escaped.</summary>
public sealed record EscapeSetting
{
    [Parameter("Value")] public Replacement Value { get; init; } = new();
}

/// <summary>Patterns that are replaced.</summary>
public sealed record ReplacementSettings
{
    [Parameter("Values")] public IReadOnlyList<Replacement> Values { get; init; } = [];
}

/// <summary>A regular expression and what stands in its place.</summary>
public sealed record Replacement
{
    [Parameter("Pattern", Description = "A regular expression.")] public string Pattern { get; init; } = "";

    [Parameter("Replacement", Name = "replacement", Description = "What stands in its place; $1 is the first group.")] public string Text { get; init; } = "";
}
