using Acornima;

namespace NodeHost.Runtime.Expressions.Direct;

/// <summary><c>a &amp;&amp; b</c>, <c>a || b</c> and <c>a ?? b</c>.</summary>
internal sealed class LogicalCode(Operator operation, DirectCode left, DirectCode right) : DirectCode
{
    public override DirectValue Evaluate(in DirectScope scope)
    {
        DirectValue a = left.Evaluate(scope);
        if (a.IsEnd)
            return a;
        bool isRight = operation switch
        {
            Operator.LogicalAnd => a.IsTruthy,
            Operator.LogicalOr => !a.IsTruthy,
            _ => a.IsNothing,
        };
        return isRight ? right.Evaluate(scope) : a;
    }
}
