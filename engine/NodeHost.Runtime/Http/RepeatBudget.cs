namespace NodeHost.Runtime.Http;

/// <summary>
/// How many requests the pipeline may send again by itself for a credential record, or an origin without one: one for every five that
/// are sent, and a reserve to begin with. A service that is overloaded does not get several times the requests. What the service
/// itself asks to send again later does not count. Safe for several threads.
/// </summary>
internal sealed class RepeatBudget
{
    private const int Reserve = 30;
    private const int Most = 100;
    private const double Share = 0.2;

    private readonly Lock _gate = new();
    private double _left = Reserve;

    /// <summary>Takes note of a request that is sent for the first time.</summary>
    public void Earn()
    {
        lock (_gate)
            _left = Math.Min(_left + Share, Most);
    }

    /// <summary>Takes one repeat; false if there is none left.</summary>
    public bool TrySpend()
    {
        lock (_gate)
        {
            if (_left < 1)
                return false;
            _left--;
            return true;
        }
    }
}
