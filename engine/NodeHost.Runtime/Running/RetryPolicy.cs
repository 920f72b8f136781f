using NodeHost.Runtime.Files;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Running;

/// <summary>
/// Decides whether a failed item is tried again and after which pause. The file's <c>maxTries</c> and <c>waitBetweenTries</c> are
/// honoured; the pause doubles with each try, is spread a little so that many items do not come back at once, and is never
/// shorter than the other side asks for.
/// </summary>
internal static class RetryPolicy
{
    private const double Spread = 0.2;

    /// <summary>The pause before the next try, or null if there is none.</summary>
    /// <param name="node">The node as the file says.</param>
    /// <param name="effect">What a repeat would do.</param>
    /// <param name="failure">Why the try failed.</param>
    /// <param name="attempt">The try that failed, from 1.</param>
    public static TimeSpan? PauseAfter(WorkflowNode node, NodeEffect effect, Exception failure, int attempt)
    {
        if (!node.RetryOnFail || attempt >= node.MaxTries || !IsWorthIt(failure, effect))
            return null;
        return Pause(node, failure, attempt);
    }

    /// <summary>The pause before a next try.</summary>
    public static TimeSpan Pause(WorkflowNode node, Exception failure, int attempt)
    {
        double factor = Math.Pow(2, attempt - 1) * (1 + (Random.Shared.NextDouble() * 2 * Spread) - Spread);
        TimeSpan pause = node.WaitBetweenTries * factor;
        return failure is NodeFailedException { RetryAfter: { } asked } && asked > pause ? asked : pause;
    }

    // What may have been done already is not done twice; what is wrong with the data stays wrong.
    private static bool IsWorthIt(Exception failure, NodeEffect effect) => failure switch
    {
        NodeFailedException { IsUncertain: true } => effect is not NodeEffect.Create,
        NodeFailedException known => known.CanRetry || known.HttpStatus is null && effect == NodeEffect.None,
        _ => effect is NodeEffect.None or NodeEffect.Read,
    };
}
