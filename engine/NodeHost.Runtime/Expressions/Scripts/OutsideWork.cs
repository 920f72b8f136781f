using System.Threading.Channels;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Scripts;

/// <summary>
/// What a script waits for outside of itself: timers and requests. Their ends enter the script one at a time, on the thread that
/// runs it then, because a script engine is not made for several.
/// </summary>
internal sealed class OutsideWork
{
    private const int MostAtOnce = 10_000;

    private readonly Channel<Action> _ended = Channel.CreateUnbounded<Action>(new UnboundedChannelOptions { SingleReader = true });
    private int _open;

    public bool IsEmpty => _open == 0;

    /// <summary>Adds work. It ends by itself or by its own token; <paramref name="done"/> is called afterwards.</summary>
    public void Add(Task work, Action done)
    {
        if (_open == MostAtOnce)
            throw new ExpressionException(Codes.ScriptFailed, $"The script has {MostAtOnce} timers and requests open at once, which is the most it may have.");
        _open++;
        work.ContinueWith(
            (_, end) => _ended.Writer.TryWrite((Action)end!), done, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default); // Given here.
    }

    /// <summary>Waits until something has ended, and tells the script of it.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled before.</exception>
    public async Task NextAsync(CancellationToken cancellationToken)
    {
        Action done = await _ended.Reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        _open--;
        done();
    }
}
