namespace NodeHost.Runtime.Running;

/// <summary>
/// Stops a run in two steps: at once nothing new is begun; what has begun outside may finish for a while, so that a request
/// that the other side has seen is not left without an answer.
/// </summary>
internal sealed class StopSignal : IDisposable
{
    /// <summary>How long requests in flight may take to finish after somebody stopped the run.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(20);

    /// <summary>The same after the time limit, which says when the run is to be over.</summary>
    public static readonly TimeSpan GraceAfterLimit = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource _begin;
    private readonly CancellationTokenSource _timeout;
    private readonly CancellationTokenSource _inFlight;
    private readonly CancellationTokenRegistration _limitReached;
    private readonly CancellationTokenRegistration _stopped;
    private readonly CancellationTokenRegistration _cutOff;

    /// <param name="timeout">The time limit; null for none.</param>
    /// <param name="clock">The clock of the run.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    public StopSignal(TimeSpan? timeout, TimeProvider clock, CancellationToken cancellationToken)
        : this(timeout, clock, null, cancellationToken)
    {
    }

    private StopSignal(TimeSpan? timeout, TimeProvider clock, StopSignal? outer, CancellationToken cancellationToken)
    {
        _timeout = timeout is { } limit ? new CancellationTokenSource(limit, clock) : new CancellationTokenSource();
        _begin = CancellationTokenSource.CreateLinkedTokenSource(_timeout.Token, cancellationToken);
        _inFlight = new CancellationTokenSource(Timeout.InfiniteTimeSpan, clock);
        _cutOff = outer?.InFlight.Register(_inFlight.Cancel) ?? default;
        _limitReached = _timeout.Token.Register(() => _inFlight.CancelAfter(GraceAfterLimit));
        _stopped = cancellationToken.Register(() => _inFlight.CancelAfter(TimedOut ? GraceAfterLimit : Grace));
    }

    /// <summary>Cancelled when nothing new may begin.</summary>
    public CancellationToken Begin => _begin.Token;

    /// <summary>Cancelled when what is in flight must end, too.</summary>
    public CancellationToken InFlight => _inFlight.Token;

    /// <summary>True if it was the time limit that stopped the run.</summary>
    public bool TimedOut => _timeout.IsCancellationRequested;

    public bool IsRequested => _begin.IsCancellationRequested;

    /// <summary>Stops a part of the run: with the whole, or when its own time limit is reached.</summary>
    public StopSignal ForPart(TimeSpan timeout, TimeProvider clock) => new(timeout, clock, this, Begin);

    public void Dispose()
    {
        _cutOff.Dispose();
        _limitReached.Dispose();
        _stopped.Dispose();
        _begin.Dispose();
        _timeout.Dispose();
        _inFlight.Dispose();
    }
}
