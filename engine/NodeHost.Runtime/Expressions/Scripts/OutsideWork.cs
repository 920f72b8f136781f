using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Scripts;

/// <summary>
/// What a script waits for outside of itself: timers and requests. Their ends enter the script one at a time, on the thread that
/// runs it then, because a script engine is not made for several.
/// </summary>
internal sealed class OutsideWork
{
    private const int MostAtOnce = 10_000;

    private readonly List<(Task Task, Action Done)> _open = [];

    public bool IsEmpty => _open.Count == 0;

    /// <summary>Adds work. It ends by itself or by its own token; <paramref name="done"/> is called afterwards.</summary>
    public void Add(Task work, Action done)
    {
        if (_open.Count == MostAtOnce)
            throw new ExpressionException(Codes.ScriptFailed, $"The script has {MostAtOnce} timers and requests open at once, which is the most it may have.");
        _open.Add((work, done));
    }

    /// <summary>Waits until something has ended, and tells the script of it.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled before.</exception>
    public async Task NextAsync(CancellationToken cancellationToken)
    {
        Task first = await Task.WhenAny(_open.Select(static work => work.Task)).WaitAsync(cancellationToken).ConfigureAwait(false);
        int index = _open.FindIndex(work => work.Task == first);
        Action done = _open[index].Done;
        _open.RemoveAt(index);
        done();
    }

    /// <summary>Forgets what is still open, once nobody waits for it.</summary>
    public void Clear() => _open.Clear();
}
