namespace NodeHost.Runtime.Expressions.Direct;

/// <summary><c>test ? a : b</c>.</summary>
internal sealed class ConditionalCode(DirectCode test, DirectCode consequent, DirectCode alternate) : DirectCode
{
    public override DirectValue Evaluate(in DirectScope scope)
    {
        DirectValue decision = test.Evaluate(scope);
        if (decision.IsEnd)
            return decision;
        return decision.IsTruthy ? consequent.Evaluate(scope) : alternate.Evaluate(scope);
    }
}
