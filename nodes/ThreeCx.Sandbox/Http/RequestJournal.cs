using System.Collections.Concurrent;

namespace NodeHost.ThreeCx.Sandbox.Http;

/// <summary>Remembers the latest requests.</summary>
/// <param name="observer">Is told of each request as well; null for nobody.</param>
internal sealed class RequestJournal(Action<SandboxRequest, TimeSpan>? observer)
{
    // A sandbox may run for days; ten bulk runs of 10,000 are enough to look back on.
    private const int MostEntries = 100_000;

    private readonly ConcurrentQueue<SandboxRequest> _entries = new();

    public IReadOnlyList<SandboxRequest> Entries => [.. _entries];

    public void Add(SandboxRequest request, TimeSpan elapsed)
    {
        observer?.Invoke(request, elapsed);
        _entries.Enqueue(request);
        if (_entries.Count > MostEntries)
            _entries.TryDequeue(out _);
    }
}
