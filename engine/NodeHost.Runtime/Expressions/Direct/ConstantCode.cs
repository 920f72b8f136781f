namespace NodeHost.Runtime.Expressions.Direct;

/// <summary>A literal.</summary>
internal sealed class ConstantCode(DirectValue value) : DirectCode
{
    public override DirectValue Evaluate(in DirectScope scope) => value;
}
