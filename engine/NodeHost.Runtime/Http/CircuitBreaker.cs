using System.Globalization;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Http;

/// <summary>
/// Keeps requests from an origin that is not there. After 20 faults in a row nothing is sent for 5 seconds; then one request is let
/// through. If it is answered, all is as before; if it is not, the pause doubles, up to a minute. Safe for several threads.
/// </summary>
internal sealed class CircuitBreaker(TimeProvider clock)
{
    private const int MostFaults = 20;
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private int _faults;
    private TimeSpan _pause;
    private long _openedAt;
    private bool _isProbing;

    /// <summary>Lets a request through. What became of it is to be told by <see cref="End"/>.</summary>
    /// <exception cref="NodeFailedException">It is not let through.</exception>
    public void Enter(HttpRequestMessage request)
    {
        TimeSpan left;
        lock (_gate)
        {
            if (_pause == TimeSpan.Zero)
                return;
            left = _pause - clock.GetElapsedTime(_openedAt);
            if (left <= TimeSpan.Zero && !_isProbing)
            {
                _isProbing = true;
                return;
            }
        }

        // While one request tries whether the service is back, the others come again after a moment.
        TimeSpan wait = left > TimeSpan.FromSeconds(1) ? left : TimeSpan.FromSeconds(1);
        string seconds = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        throw new NodeFailedException(
            Codes.CircuitOpen,
            $"{HttpFailures.Describe(request)}: not sent, as the last {MostFaults} requests to {Origin.Of(request.RequestUri!)} failed one after the other. The next try there is in {seconds} s.")
        {
            CanRetry = true,
            RetryAfter = wait,
        };
    }

    /// <summary>Tells what became of a request that was let through.</summary>
    /// <param name="isThere">True if the service answered, false if it is not there, null if that is not known.</param>
    public void End(bool? isThere)
    {
        lock (_gate)
        {
            bool wasProbe = _isProbing;
            _isProbing = false;
            switch (isThere)
            {
                case true:
                    (_faults, _pause) = (0, TimeSpan.Zero);
                    break;
                case false when ++_faults >= MostFaults && (_pause == TimeSpan.Zero || wasProbe):
                    _pause = _pause == TimeSpan.Zero ? FirstPause : _pause * 2 < LongestPause ? _pause * 2 : LongestPause;
                    _openedAt = clock.GetTimestamp();
                    break;
            }
        }
    }
}
