using NodeHost.Cli.Rendering;
using NodeHost.Runtime.Reports;

namespace NodeHost.Cli.Run.Output;

/// <summary>The progress of a run as lines for a pipe or a log: a line a node, with <c>--verbose</c> also each request, retry and log line.</summary>
public sealed class ProgressLines(TextWriter text, bool verbose) : IObserver<RunEvent>
{
    private readonly Dictionary<string, NodeStarted> _running = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _failed = new(StringComparer.Ordinal);

    public void OnNext(RunEvent value)
    {
        if (LineOf(value) is { } line)
            text.WriteLine(line);
    }

    public void OnError(Exception error)
    {
    }

    public void OnCompleted()
    {
    }

    private string? LineOf(RunEvent happened)
    {
        switch (happened)
        {
            case RunStarted started:
                return verbose ? $"Running \"{started.Workflow}\" ({started.File})" : null;
            case NodeStarted started:
                _running[started.Node] = started;
                _failed[started.Node] = 0;
                return verbose ? $"{started.Node}: begins with {ProblemCount.Words(started.ItemsIn, "item")}" : null;
            case ItemFailed failed:
                _failed[failed.Node] = _failed.GetValueOrDefault(failed.Node) + 1;
                return verbose ? $"{failed.Node}: item {failed.ItemIndex + 1} failed: {failed.Failure.Code} {failed.Failure.Message}" : null;
            case ItemRetried retried:
                string what = retried.ItemIndex is { } item ? $"item {item + 1}" : "the node";
                return verbose
                    ? $"{retried.Node}: {what} is tried again in {DurationText.Of(retried.Delay)} after try {retried.Attempt}: {retried.Failure.Message}"
                    : null;
            case RequestSent sent:
                return verbose ? RequestLine(sent) : null;
            case LogWritten log:
                return verbose ? $"{log.Node}: {log.Message}" : null;
            case NodeFinished finished:
                return FinishedLine(finished);
            default:
                return null;
        }
    }

    private static string RequestLine(RequestSent sent) =>
        $"{sent.Node}: {sent.Method} {sent.Address} {sent.Status?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "no answer"}"
            + $" {DurationText.Of(sent.Elapsed)}{(sent.IsRepeat ? " (repeat)" : "")}";

    private string FinishedLine(NodeFinished finished)
    {
        int itemsIn = _running.TryGetValue(finished.Node, out NodeStarted? started) ? started.ItemsIn : 0;
        int itemsOut = finished.Outputs.Sum(output => output?.Count ?? 0);
        int failed = _failed.GetValueOrDefault(finished.Node);
        string failures = failed > 0 ? $", {failed} failed" : "";
        string end = finished.Failure is null ? "" : " - stopped by an error";
        return $"{finished.Node}: {itemsIn} in, {itemsOut} out{failures}, {DurationText.Of(finished.Elapsed)}{end}";
    }
}
