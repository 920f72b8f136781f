using NodeHost.ThreeCx.Sandbox.Http;

namespace NodeHost.ThreeCx.Sandbox.Faults;

/// <summary>Counts requests and says when one of the planned faults is due.</summary>
internal sealed class FaultSchedule(SandboxFaults faults)
{
    private int _requests;
    private int _changes;

    public SandboxFaults Faults => faults;

    /// <summary>Counts a request.</summary>
    public int Next() => Interlocked.Increment(ref _requests);

    /// <summary>True for the one request before which the token is revoked.</summary>
    public bool RevokesAt(int request) => faults.RevokeTokensAfter > 0 && request == faults.RevokeTokensAfter + 1;

    /// <summary>The refusal that is due for a request; null if it goes through.</summary>
    public Answer? RefusalOf(int request)
    {
        if (IsDue(request, faults.ForbidEvery))
            return Answer.Error(403, "Forbidden", "The role of this client does not allow the request.");
        if (IsDue(request, faults.ThrottleEvery))
            return Answer.Error(429, "TooManyRequests", "Too many requests.") with { RetryAfter = faults.RetryAfter };
        if (IsDue(request, faults.FailEvery))
            return Answer.Error(500, "InternalServerError", "The PBX failed while it handled the request.");
        return null;
    }

    /// <summary>Counts what was carried out and says whether its answer is dropped.</summary>
    public bool DropsChange() => IsDue(Interlocked.Increment(ref _changes), faults.DropAfterCommitEvery);

    private static bool IsDue(int count, int every) => every > 0 && count % every == 0;
}
