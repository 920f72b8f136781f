using Acornima;
using Acornima.Ast;

namespace NodeHost.Runtime.Expressions.Direct;

/// <summary>Finds the code that needs no script engine.</summary>
internal static class DirectMaker
{
    // Deeper code is evaluated by recursion here, and nobody writes it.
    private const int DeepestLevel = 32;

    /// <summary>The code; null if it is more than what can be run here.</summary>
    public static DirectCode? TryMake(Node code) => TryMake(code, 0);

    private static DirectCode? TryMake(Node code, int level)
    {
        if (level > DeepestLevel)
            return null;
        level++;
        switch (code)
        {
            case NumericLiteral number:
                return new ConstantCode(DirectValue.Of(number.Value));
            case StringLiteral text:
                return new ConstantCode(DirectValue.Of(text.Value));
            case BooleanLiteral flag:
                return new ConstantCode(DirectValue.Of(flag.Value));
            case NullLiteral:
                return new ConstantCode(DirectValue.Null);
            case Identifier { Name: "undefined" }:
                return new ConstantCode(DirectValue.Undefined);
            case Identifier { Name: "$itemIndex" or "$runIndex" } index:
                return new IndexCode(ofRun: index.Name == "$runIndex");
            case ParenthesizedExpression inner:
                return TryMake(inner.Expression, level);
            case LogicalExpression logical:
                return TryMake(logical.Left, level) is { } a && TryMake(logical.Right, level) is { } b ? new LogicalCode(logical.Operator, a, b) : null;
            case BinaryExpression binary when BinaryCode.Knows(binary.Operator):
                return TryMake(binary.Left, level) is { } left && TryMake(binary.Right, level) is { } right
                    ? new BinaryCode(binary.Operator, left, right)
                    : null;
            case UnaryExpression unary when UnaryCode.Knows(unary.Operator):
                return TryMake(unary.Argument, level) is { } operand ? new UnaryCode(unary.Operator, operand) : null;
            case ConditionalExpression conditional:
                return TryMake(conditional.Test, level) is { } test && TryMake(conditional.Consequent, level) is { } yes
                    && TryMake(conditional.Alternate, level) is { } no ? new ConditionalCode(test, yes, no) : null;
            case CallExpression { Optional: false, Callee: Identifier { Name: "$if" }, Arguments: [var asked, var first, var second] }:
                return TryMake(asked, level) is { } question && TryMake(first, level) is { } one && TryMake(second, level) is { } two
                    ? new ConditionalCode(question, one, two)
                    : null;
            case TemplateLiteral template:
                return OfTemplate(template, level);
            case CallExpression { Optional: false, Arguments.Count: 0, Callee: MemberExpression { Computed: false, Optional: false, Property: Identifier method } member }
                when TextMethodCode.Knows(method.Name):
                return TryMake(member.Object, level) is { } receiver ? new TextMethodCode(method.Name, receiver) : null;
            default:
                return PathMaker.TryMake(code);
        }
    }

    private static TemplateCode? OfTemplate(TemplateLiteral template, int level)
    {
        var values = new List<DirectCode>(template.Expressions.Count);
        foreach (Acornima.Ast.Expression expression in template.Expressions)
        {
            if (TryMake(expression, level) is not { } value)
                return null;
            values.Add(value);
        }

        return new TemplateCode([.. template.Quasis.Select(quasi => quasi.Value.Cooked ?? "")], values);
    }
}
