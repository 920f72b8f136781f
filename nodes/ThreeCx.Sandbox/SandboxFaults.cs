namespace NodeHost.ThreeCx.Sandbox;

/// <summary>
/// What goes wrong, on purpose and countably, with requests below <c>/xapi</c>. Requests are counted once they are
/// authenticated, from 1; a 0 turns a fault off.
/// </summary>
public sealed record SandboxFaults
{
    /// <summary>How long every answer waits.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>Every n-th request is answered with 500.</summary>
    public int FailEvery { get; init; }

    /// <summary>Every n-th request is answered with 429 and <c>Retry-After</c>.</summary>
    public int ThrottleEvery { get; init; }

    /// <summary>The wait that a 429 asks for; sent in whole seconds, rounded up.</summary>
    public TimeSpan RetryAfter { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Every n-th request is answered with 403.</summary>
    public int ForbidEvery { get; init; }

    /// <summary>Every n-th create, change or delete is carried out, but the connection is dropped in place of the answer.</summary>
    public int DropAfterCommitEvery { get; init; }

    /// <summary>After n requests the token then in use is revoked, once: the PBX forgets it before it expires.</summary>
    public int RevokeTokensAfter { get; init; }

    /// <summary>Nothing is ever answered.</summary>
    public bool Silent { get; init; }

    /// <summary>The connection closes in the middle of every answer.</summary>
    public bool TruncateAnswers { get; init; }

    /// <summary>Every answer is an HTML page with status 200, as from a wrong server or a proxy.</summary>
    public bool AnswerHtml { get; init; }
}
