using NodeHost.Runtime.Reports;
using Spectre.Console;

namespace NodeHost.Cli.Run.Output;

/// <summary>Shows a run on a screen while it goes on: a row a node, redrawn a few times a second.</summary>
public sealed class LiveView(IAnsiConsole console)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Runs, and shows the progress until the run is over. The view is gone then.</summary>
    public async Task<RunReport> ShowAsync(Func<IObserver<RunEvent>?, Task<RunReport>> run)
    {
        ArgumentNullException.ThrowIfNull(run);
        var progress = new RunProgress();
        RunReport? report = null;
        await console.Live(progress.Render()).AutoClear(true).StartAsync(async live =>
        {
            Task<RunReport> running = Task.Run(() => run(progress));
            while (await Task.WhenAny(running, Task.Delay(Pause)).ConfigureAwait(false) != running)
            {
                live.UpdateTarget(progress.Render());
                live.Refresh();
            }

            report = await running.ConfigureAwait(false);
        }).ConfigureAwait(false);
        return report!;
    }
}
