using System.Text;
using Acornima;
using Jint;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Parsing;

/// <summary>
/// Finds the parts of an expression. A part ends at the first closing pair of braces before which the code is whole, so
/// that braces inside strings, regular expressions, comments and object literals do not end it.
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
            bool isEscaped = open > position && source[open - 1] == '\\';
            text.Append(source, position, open - position - (isEscaped ? 1 : 0));
            if (isEscaped)
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

    private static void AddText(List<ExpressionPart> parts, StringBuilder text)
    {
        if (text.Length > 0)
            parts.Add(new ExpressionPart(text.ToString()));
        text.Clear();
    }

    private static int AddCode(List<ExpressionPart> parts, string source, int open)
    {
        int start = open + 2;
        ExpressionException? first = null;
        int close = start;
        for (int candidate = 0; candidate < MaxCandidates; candidate++, close++)
        {
            close = close > source.Length ? -1 : source.IndexOf("}}", close, StringComparison.Ordinal);
            if (close < 0)
                break;
            string code = source[start..close];
            try
            {
                parts.Add(new ExpressionPart(code, PartCode.Parse(code)));
                return close + 2;
            }
            catch (ParseErrorException fault)
            {
                first ??= SyntaxFault.At(source, start + Math.Clamp(fault.Error.Index, 0, code.Length), fault.Error.Description, fault);
            }
            catch (Exception fault) when (fault is InsufficientExecutionStackException or ScriptPreparationException)
            {
                throw SyntaxFault.At(source, start, "the code is nested too deeply", fault);
            }
        }

        throw first ?? SyntaxFault.At(source, open, "'{{' has no closing '}}'", null);
    }
}
