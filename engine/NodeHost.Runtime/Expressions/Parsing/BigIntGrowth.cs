using Acornima;
using Acornima.Ast;
using Node = Acornima.Ast.Node;
using NodeHost.Runtime.Expressions.Sandbox;

namespace NodeHost.Runtime.Expressions.Parsing;

/// <summary>
/// Refuses BigInt arithmetic whose results could grow without bound: one operator works on the whole number before any limit is
/// looked at. A few operators in a row are allowed, in loops and functions none that multiplies the length.
/// </summary>
internal sealed class BigIntGrowth : AstVisitor
{
    private const double Most = 256;
    private const int LongestLiteral = 1000;

    private double _factor = 1;
    private bool _usesBigInt;
    private bool _repeats;

    private BigIntGrowth()
    {
    }

    /// <exception cref="ExpressionException"><see cref="Sdk.Codes.ExpressionRefused"/>.</exception>
    public static void Check(Node code)
    {
        var growth = new BigIntGrowth();
        growth.Visit(code);
        if (growth._usesBigInt && growth._factor > (growth._repeats ? 1 : Most))
            throw DeniedNames.Refusal("'*', '**' and '<<' of BigInt cannot be used so in an expression: the numbers could grow without bound. Use ordinary numbers.");
    }

    protected override object? VisitIdentifier(Identifier node)
    {
        _usesBigInt |= node.Name is "BigInt";
        return node;
    }

    protected override object? VisitLiteral(Literal node)
    {
        _usesBigInt |= node is BigIntLiteral;
        if (node is BigIntLiteral { Raw.Length: > LongestLiteral })
            throw DeniedNames.Refusal("A BigInt in an expression has at most 1000 digits.");
        return node;
    }

    protected override object? VisitBinaryExpression(BinaryExpression node)
    {
        _factor *= node.Operator switch
        {
            Operator.Multiplication => 2,
            Operator.Exponentiation or Operator.LeftShift => Exponent(node.Right),
            _ => 1,
        };
        return base.VisitBinaryExpression(node);
    }

    protected override object? VisitAssignmentExpression(AssignmentExpression node)
    {
        _factor *= node.Operator switch
        {
            Operator.MultiplicationAssignment => 2,
            Operator.ExponentiationAssignment or Operator.LeftShiftAssignment => Exponent(node.Right),
            _ => 1,
        };
        return base.VisitAssignmentExpression(node);
    }

    public override object? Visit(Node node)
    {
        _repeats |= node is IFunction or ForStatement or ForInStatement or ForOfStatement or WhileStatement or DoWhileStatement;
        return base.Visit(node);
    }

    private static double Exponent(Node node) => node switch
    {
        BigIntLiteral literal => Math.Max(1, (double)literal.Value),
        NumericLiteral literal => Math.Max(1, literal.Value),
        _ => double.PositiveInfinity,
    };
}
