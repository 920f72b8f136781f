using Acornima.Ast;
using Node = Acornima.Ast.Node;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Parsing;

/// <summary>The text that code stands for if that can be seen without running it.</summary>
internal static class ConstantText
{
    private const int Longest = 64;

    /// <summary>The text; null if it depends on anything, or is longer than names are.</summary>
    public static string? Of(Node code)
    {
        string? text = code switch
        {
            StringLiteral literal => literal.Value,
            NumericLiteral number => JsNumber.Format(number.Value),
            BinaryExpression { Operator: Acornima.Operator.Addition } sum when Of(sum.Left) is { } left && Of(sum.Right) is { } right => left + right,
            ArrayExpression { Elements: [{ } only] } => Of(only),
            TemplateLiteral template => OfTemplate(template),
            _ => null,
        };
        return text is { Length: <= Longest } ? text : null;
    }

    private static string? OfTemplate(TemplateLiteral template)
    {
        string text = template.Quasis[0].Value.Cooked ?? "";
        for (int i = 0; i < template.Expressions.Count; i++)
        {
            if (Of(template.Expressions[i]) is not { } part)
                return null;
            text += part + template.Quasis[i + 1].Value.Cooked;
        }

        return text;
    }
}
