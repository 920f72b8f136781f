using NodeHost.Runtime.Reports;

namespace NodeHost.Runtime.Running;

/// <summary>Hands the events of a run to its readers, one at a time, whichever thread they come from.</summary>
internal sealed class EventStream(TimeProvider clock, IReadOnlyList<IObserver<RunEvent>> readers)
{
    private readonly Lock _gate = new();

    /// <summary>Hears of items that fail, too; null for nobody.</summary>
    public Action<ItemFailed>? OnFailed { get; set; }

    /// <summary>The time to put into an event.</summary>
    public DateTimeOffset Now => clock.GetUtcNow();

    public void Emit(RunEvent happened)
    {
        lock (_gate)
        {
            foreach (IObserver<RunEvent> reader in readers)
                reader.OnNext(happened);
            if (happened is ItemFailed failed)
                OnFailed?.Invoke(failed);
        }
    }
}
