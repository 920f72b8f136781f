namespace NodeHost.Runtime.Expressions.Direct;

/// <summary><c>$itemIndex</c> or <c>$runIndex</c>.</summary>
internal sealed class IndexCode(bool ofRun) : DirectCode
{
    public override DirectValue Evaluate(in DirectScope scope) => DirectValue.Of((double)(ofRun ? scope.RunIndex : scope.ItemIndex));
}
