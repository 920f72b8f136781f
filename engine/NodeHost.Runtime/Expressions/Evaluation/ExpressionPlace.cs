using Jint.Runtime;
using NodeHost.Runtime.Expressions.Parsing;

namespace NodeHost.Runtime.Expressions.Evaluation;

/// <summary>Says where in an expression something went wrong.</summary>
internal static class ExpressionPlace
{
    /// <summary>The same failure with its expression, line and column.</summary>
    public static ExpressionException Add(ExpressionException failure, Exception? cause, Expression expression, PartCode code)
    {
        int offset = OffsetOf(cause, code);
        int line = 1 + expression.Source.AsSpan(0, offset).Count('\n');
        int column = offset - (offset == 0 ? -1 : expression.Source.LastIndexOf('\n', offset - 1));
        return new ExpressionException(failure.Code, failure.Message, failure)
        {
            Hint = failure.Hint,
            Expression = expression.Source,
            Line = line,
            Column = column,
        };
    }

    private static int OffsetOf(Exception? cause, PartCode code)
    {
        if (cause is not JavaScriptException { Location: { Start: { Line: > 0 } start } })
            return code.Start;
        // The first line of the script begins with the head of a function.
        int offset = start.Column - (start.Line == 1 ? code.HeadLength : 0);
        string text = code.Text;
        int lineStart = code.Expression.Start;
        for (int line = 1; line < start.Line; line++)
        {
            int end = text.IndexOf('\n', lineStart);
            if (end < 0)
                return code.Start;
            lineStart = end + 1;
        }

        return offset < 0 ? code.Start : code.Start - code.Expression.Start + Math.Min(lineStart + offset, text.Length);
    }
}
