using System.Text;

namespace NodeHost.OpenApi.Writing;

/// <summary>The text of a C# file in the making: lines, and attributes that are broken where they would be too long.</summary>
internal sealed class CodeText
{
    private const int Width = 140;
    private const string Step = "    ";

    private readonly StringBuilder _text = new();
    private string _indent = "";

    /// <summary>A line; empty for a blank one.</summary>
    public CodeText Line(string line = "")
    {
        if (line.Length > 0)
            _text.Append(_indent).Append(line);
        _text.Append('\n');
        return this;
    }

    public CodeText Open()
    {
        Line("{");
        _indent += Step;
        return this;
    }

    public CodeText Close()
    {
        _indent = _indent[..^Step.Length];
        return Line("}");
    }

    /// <summary>A summary comment of one sentence or more.</summary>
    public CodeText Summary(string text)
    {
        string[] lines = [.. Wrapped(Escaped(text), Width - _indent.Length - 4)];
        if (lines.Length == 1 && _indent.Length + lines[0].Length + "/// <summary></summary>".Length <= Width)
            return Line($"/// <summary>{lines[0]}</summary>");
        Line("/// <summary>");
        foreach (string line in lines)
            Line($"/// {line}");
        return Line("/// </summary>");
    }

    /// <summary>An attribute; broken before the argument that would pass the margin.</summary>
    public CodeText Attribute(string name, IReadOnlyList<string> arguments)
    {
        if (arguments.Count == 0)
            return Line($"[{name}]");
        var line = new StringBuilder($"[{name}(");
        for (int i = 0; i < arguments.Count; i++)
        {
            string piece = arguments[i] + (i < arguments.Count - 1 ? "," : ")]");
            bool isFirst = i == 0;
            if (!isFirst && _indent.Length + line.Length + 1 + piece.Length > Width)
            {
                Line(line.ToString());
                line.Clear().Append(Step).Append(piece);
                continue;
            }

            line.Append(isFirst ? "" : " ").Append(piece);
        }

        return Line(line.ToString());
    }

    public override string ToString() => _text.ToString();

    /// <summary>A string literal.</summary>
    public static string Quote(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (char c in text)
        {
            literal.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                < ' ' or '\u007f' or '\u0085' or '\u2028' or '\u2029' => $"\\u{(int)c:x4}",
                _ => c.ToString(),
            });
        }

        return literal.Append('"').ToString();
    }

    private static string Escaped(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    private static IEnumerable<string> Wrapped(string text, int width)
    {
        var line = new StringBuilder();
        foreach (string word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        yield return line.ToString();
    }
}
