using System.Text;
using Acornima;
using Jint;

namespace NodeHost.Runtime.Expressions.Parsing;

/// <summary>
/// Finds the parts of an expression. A part ends at the first closing pair of braces before which the code is whole, so
/// that braces inside strings, regular expressions, comments and object literals do not end it. A last part that is not
/// closed goes to the end of the text, as in n8n.
/// </summary>
internal static class ExpressionScanner
{
    // Each candidate costs a parse; code with more closing pairs than this inside one part is not written by people.
    private const int MaxCandidates = 64;

    public static IReadOnlyList<ExpressionPart> Scan(string source)
    {
        var parts = new List<ExpressionPart>();
        var text = new StringBuilder();
        int position = 1;
        while (position < source.Length)
        {
            int open = source.IndexOf("{{", position, StringComparison.Ordinal);
            if (open < 0)
                break;
            int backslashes = BackslashesBefore(source, position, open);
            text.Append(source, position, open - position - (backslashes / 2 * (backslashes % 2 == 0 ? 1 : 0)));
            if (backslashes % 2 == 1)
            {
                text.Append("{{");
                position = open + 2;
                continue;
            }

            AddText(parts, text);
            position = AddCode(parts, source, open);
        }

        if (position < source.Length)
            text.Append(source, position, source.Length - position);
        AddText(parts, text);
        return parts;
    }

    // An odd number of backslashes makes the braces plain text and stays as it is; of an even number, half is left.
    private static int BackslashesBefore(string source, int from, int open)
    {
        int start = open;
        while (start > from && source[start - 1] == '\\')
            start--;
        return open - start;
    }

    private static void AddText(List<ExpressionPart> parts, StringBuilder text)
    {
        if (text.Length > 0)
            parts.Add(new ExpressionPart(text.ToString()));
        text.Clear();
    }

    private static int AddCode(List<ExpressionPart> parts, string source, int open)
    {
        int start = open + 2;
        if (start == source.Length)
        {
            parts.Add(new ExpressionPart(""));
            return start;
        }

        ExpressionException? first = null;
        int close = start;
        bool isClosed = false;
        for (int candidate = 0; candidate < MaxCandidates; candidate++, close++)
        {
            close = close > source.Length ? -1 : source.IndexOf("}}", close, StringComparison.Ordinal);
            if (close < 0)
                break;
            isClosed = true;
            if (source[close - 1] == '\\')
                continue;
            if (TryAdd(parts, source, start, close, ref first))
                return close + 2;
        }

        if (!isClosed && TryAdd(parts, source, start, source.Length, ref first))
            return source.Length;
        throw isClosed && first is not null ? first : SyntaxFault.At(source, open, "'{{' has no closing '}}'", null);
    }

    private static bool TryAdd(List<ExpressionPart> parts, string source, int start, int end, ref ExpressionException? first)
    {
        // Inside a part '\}}' stands for braces that do not end it.
        string code = source[start..end].Replace("\\}}", "}}", StringComparison.Ordinal);
        try
        {
            parts.Add(new ExpressionPart(code, PartCode.Parse(code, start)));
            return true;
        }
        catch (ParseErrorException fault)
        {
            string what = string.IsNullOrWhiteSpace(code) ? "there is nothing between '{{' and '}}'" : fault.Error.Description;
            first ??= SyntaxFault.At(source, start + Math.Clamp(fault.Error.Index, 0, end - start), what, fault);
            return false;
        }
        catch (Exception fault) when (fault is InsufficientExecutionStackException or ScriptPreparationException)
        {
            throw SyntaxFault.At(source, start, "the code is nested too deeply", fault);
        }
    }
}
