namespace NodeHost.Runtime.Http;

/// <summary>How many requests a credential record, or an origin without one, gets at once.</summary>
internal sealed class Lane(int width) : IDisposable
{
    private readonly SemaphoreSlim _free = new(width);

    /// <summary>How many requests may be sent again.</summary>
    public RepeatBudget Budget { get; } = new();

    public Task EnterAsync(CancellationToken cancellationToken) => _free.WaitAsync(cancellationToken);

    public void Leave() => _free.Release();

    public void Dispose() => _free.Dispose();
}
