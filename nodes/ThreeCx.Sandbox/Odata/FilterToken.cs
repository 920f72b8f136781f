namespace NodeHost.ThreeCx.Sandbox.Odata;

internal enum FilterTokenKind
{
    End,
    Open,
    Close,
    Comma,
    Slash,
    Colon,
    Minus,
    Word,
    Text,
    Number,
    Moment,
    Guid,
    Duration,
}

/// <summary>A word of a filter.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The word; of a string literal its content without quotes.</param>
/// <param name="Position">One-based place of its first character.</param>
internal readonly record struct FilterToken(FilterTokenKind Kind, string Text, int Position)
{
    public bool Is(string word) => Kind == FilterTokenKind.Word && string.Equals(Text, word, StringComparison.Ordinal);

    public override string ToString() => Kind switch
    {
        FilterTokenKind.End => "the end",
        FilterTokenKind.Text => $"text '{Text}'",
        _ => $"'{Text}'",
    };
}
