using Jint;

namespace NodeHost.Runtime.Expressions.Sandbox;

/// <summary>Stops a script when its run is cancelled. One engine serves many calls, each with a token of its own.</summary>
internal sealed class CancelCheck : Constraint
{
    public CancellationToken Token { get; set; }

    public override bool IsAmortizable => true;

    public override void Check() => Token.ThrowIfCancellationRequested();

    public override void Reset()
    {
    }
}
