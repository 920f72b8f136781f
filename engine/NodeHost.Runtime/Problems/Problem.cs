using System.Text;

namespace NodeHost.Runtime.Problems;

/// <summary>
/// Something wrong with a file or with one item of a run, told so that a person can act on it: where, what, why, fix.
/// Problems are values; they are collected and shown together.
/// </summary>
public sealed record Problem
{
    /// <summary>A code of <see cref="Sdk.Codes"/> or of a pack's author.</summary>
    public required string Code { get; init; }

    /// <summary>What is wrong, what was expected and how to mend it. No secrets.</summary>
    public required string Message { get; init; }

    public ProblemSeverity Severity { get; init; }

    /// <summary>The file as the user named it.</summary>
    public string? File { get; init; }

    public SourcePosition Position { get; init; }

    /// <summary>Name of the node.</summary>
    public string? Node { get; init; }

    /// <summary>Type of the node, for programs; not part of the line.</summary>
    public string? NodeType { get; init; }

    /// <summary>Zero-based index of the item; shown one-based, as people count.</summary>
    public int? ItemIndex { get; init; }

    /// <summary>Display name of the parameter.</summary>
    public string? Property { get; init; }

    /// <summary>One line: <c>file:line:column severity code [node · item · property] message</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        if (File is not null)
            text.Append(File).Append(Position.IsKnown ? $":{Position}" : "").Append(' ');
        text.Append(Severity == ProblemSeverity.Error ? "error " : "warning ").Append(Code).Append(' ');
        string?[] place = [Node, ItemIndex is { } item ? $"item {item + 1}" : null, Property];
        string where = string.Join(" · ", place.Where(part => part is not null));
        if (where.Length > 0)
            text.Append('[').Append(where).Append("] ");
        return text.Append(Message).ToString();
    }
}
