using System.Runtime.ExceptionServices;

namespace NodeHost.Runtime.Expressions.Sandbox;

/// <summary>
/// A thread with a stack on which functions of a script can call each other some thousand levels deep; those of ordinary threads hold a
/// few hundred. Its work is done one piece after the other, and whoever asks for it waits.
/// </summary>
internal sealed class DeepThread : IDisposable
{
    /// <summary>How much of the stack calls may fill; the rest is for exceptions on their way out.</summary>
    public const int UsableBytes = 20 << 20;

    private const int StackBytes = 256 << 20;

    private readonly SemaphoreSlim _asked = new(0);
    private readonly SemaphoreSlim _done = new(0);
    private Action? _work;

    public DeepThread() => new Thread(Serve, StackBytes) { IsBackground = true, Name = "script" }.Start();

    /// <summary>Does work on the thread and waits for it. What it throws is thrown here.</summary>
    public T Run<T>(Func<T> work)
    {
        T result = default!; // Set by the work, unless it fails.
        ExceptionDispatchInfo? fault = null;
        _work = () =>
        {
            try
            {
                result = work();
            }
            catch (Exception thrown)
            {
                fault = ExceptionDispatchInfo.Capture(thrown);
            }
        };
        _asked.Release();
        _done.Wait();
        fault?.Throw();
        return result;
    }

    /// <summary>Ends the thread.</summary>
    public void Dispose()
    {
        _work = null;
        _asked.Release();
        _done.Wait();
        _asked.Dispose();
        _done.Dispose();
    }

    private void Serve()
    {
        while (true)
        {
            _asked.Wait();
            if (_work is not { } work)
                break;
            work();
            _done.Release();
        }

        _done.Release();
    }
}
