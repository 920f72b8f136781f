using System.Text;
using Acornima.Ast;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Parsing;

/// <summary>
/// Writes <c>$if(test, a, b)</c> as <c>test ? a : b</c>: as in n8n, only the value that is asked for is evaluated.
/// </summary>
internal sealed class LazyIf : Acornima.AstVisitor
{
    private readonly string _code;
    private readonly List<CallExpression> _calls = [];

    private LazyIf(string code) => _code = code;

    /// <summary>True for a call that is a condition.</summary>
    public static bool Is(CallExpression call) =>
        call is { Optional: false, Callee: Identifier { Name: "$if" }, Arguments.Count: 2 or 3 } && call.Arguments.All(argument => argument is not SpreadElement);

    /// <summary>The text of a node of the code, with every such call written out. Lines stay where they are.</summary>
    public static string Write(string code, Acornima.Ast.Node node)
    {
        var writer = new LazyIf(code);
        writer.Visit(node);
        return writer._calls.Count == 0 ? code[node.Start..node.End] : writer.Text(node);
    }

    protected override object? VisitCallExpression(CallExpression node)
    {
        if (node is { Optional: false, Callee: Identifier { Name: "$if" }, Arguments.Count: < 2 } && !node.Arguments.Any(argument => argument is SpreadElement))
        {
            throw new ExpressionException(Codes.ExpressionSyntax, "invalid syntax")
            {
                Hint = "$if wants a condition and a value, and may have another value for when the condition is false: $if($json.open, 'yes', 'no').",
                Line = 1,
                Column = 1,
            };
        }

        if (Is(node))
            _calls.Add(node);
        return base.VisitCallExpression(node);
    }

    private string Text(Acornima.Ast.Node node)
    {
        var text = new StringBuilder();
        int position = node.Start;
        foreach (CallExpression call in _calls.Where(call => call.Start >= node.Start && call.End <= node.End).OrderBy(call => call.Start).ThenByDescending(call => call.End))
        {
            // A call inside another one is written with that.
            if (call.Start < position)
                continue;
            text.Append(_code, position, call.Start - position).Append(Condition(call));
            position = call.End;
        }

        return text.Append(_code, position, node.End - position).ToString();
    }

    private string Condition(CallExpression call)
    {
        string otherwise = call.Arguments.Count > 2 ? Text(call.Arguments[2]) : "false";
        string written = $"(({Text(call.Arguments[0])})?({Text(call.Arguments[1])}):({otherwise}))";
        int lines = _code.AsSpan(call.Start, call.End - call.Start).Count('\n') - written.AsSpan().Count('\n');
        return lines > 0 ? written + new string('\n', lines) : written;
    }
}
