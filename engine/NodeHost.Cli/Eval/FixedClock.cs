namespace NodeHost.Cli.Eval;

/// <summary>A clock that stands still, so that what an expression says of now can be repeated.</summary>
internal sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
}
