using Acornima;

namespace NodeHost.Runtime.Expressions.Direct;

/// <summary>An operator between two values; undecided where JavaScript would convert an operand first.</summary>
internal sealed class BinaryCode(Operator operation, DirectCode left, DirectCode right) : DirectCode
{
    /// <summary>True for the operators that are decided here at all.</summary>
    public static bool Knows(Operator operation) => operation is Operator.Addition or Operator.Subtraction or Operator.Multiplication
        or Operator.Division or Operator.Remainder or Operator.LessThan or Operator.LessThanOrEqual or Operator.GreaterThan
        or Operator.GreaterThanOrEqual or Operator.StrictEquality or Operator.StrictInequality or Operator.Equality or Operator.Inequality;

    public override DirectValue Evaluate(in DirectScope scope)
    {
        DirectValue a = left.Evaluate(scope);
        if (a.IsEnd)
            return a;
        DirectValue b = right.Evaluate(scope);
        if (b.IsEnd)
            return b;
        return operation switch
        {
            Operator.StrictEquality => Same(a, b, negate: false),
            Operator.StrictInequality => Same(a, b, negate: true),
            Operator.Equality => Equal(a, b, negate: false),
            Operator.Inequality => Equal(a, b, negate: true),
            _ when a.IsNumber && b.IsNumber => OfNumbers(a.Number, b.Number),
            Operator.Addition => TextJoin.Of(a, b),
            _ when a.IsText && b.IsText => OfTexts(string.CompareOrdinal(a.Text, b.Text)),
            _ => DirectValue.Undecided,
        };
    }

    private DirectValue OfNumbers(double a, double b) => operation switch
    {
        Operator.Addition => DirectValue.Of(a + b),
        Operator.Subtraction => DirectValue.Of(a - b),
        Operator.Multiplication => DirectValue.Of(a * b),
        Operator.Division => DirectValue.Of(a / b),
        Operator.Remainder => DirectValue.Of(a % b),
        Operator.LessThan => DirectValue.Of(a < b),
        Operator.LessThanOrEqual => DirectValue.Of(a <= b),
        Operator.GreaterThan => DirectValue.Of(a > b),
        Operator.GreaterThanOrEqual => DirectValue.Of(a >= b),
        _ => DirectValue.Undecided,
    };

    private DirectValue OfTexts(int order) => operation switch
    {
        Operator.LessThan => DirectValue.Of(order < 0),
        Operator.LessThanOrEqual => DirectValue.Of(order <= 0),
        Operator.GreaterThan => DirectValue.Of(order > 0),
        Operator.GreaterThanOrEqual => DirectValue.Of(order >= 0),
        _ => DirectValue.Undecided,
    };

    private static DirectValue Same(DirectValue a, DirectValue b, bool negate)
    {
        // Two views of one array are two arrays to the script engine.
        if (a.Kind == DirectKind.Container && b.Kind == DirectKind.Container)
            return DirectValue.Undecided;
        bool isSame = a.Kind == b.Kind && a.Kind switch
        {
            DirectKind.Text => a.Text == b.Text,
            DirectKind.Number or DirectKind.Boolean => a.Number == b.Number,
            _ => true,
        };
        return DirectValue.Of(isSame != negate);
    }

    private static DirectValue Equal(DirectValue a, DirectValue b, bool negate)
    {
        if (a.IsNothing || b.IsNothing)
            return DirectValue.Of((a.IsNothing && b.IsNothing) != negate);
        return a.Kind == b.Kind ? Same(a, b, negate) : DirectValue.Undecided;
    }
}
