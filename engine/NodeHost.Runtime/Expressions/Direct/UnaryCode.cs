using Acornima;

namespace NodeHost.Runtime.Expressions.Direct;

/// <summary><c>!a</c> and <c>-a</c>.</summary>
internal sealed class UnaryCode(Operator operation, DirectCode operand) : DirectCode
{
    public static bool Knows(Operator operation) => operation is Operator.LogicalNot or Operator.UnaryNegation;

    public override DirectValue Evaluate(in DirectScope scope)
    {
        DirectValue value = operand.Evaluate(scope);
        if (value.IsEnd)
            return value;
        if (operation == Operator.LogicalNot)
            return DirectValue.Of(!value.IsTruthy);
        return value.IsNumber ? DirectValue.Of(-value.Number) : DirectValue.Undecided;
    }
}
