using System.Globalization;
using NodeHost.Runtime.Reports;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace NodeHost.Cli.Run.Output;

/// <summary>How far every node of a run is, kept up to date by the run's events and drawn as a table.</summary>
public sealed class RunProgress : IObserver<RunEvent>
{
    private const int BarWidth = 20;

    private readonly Lock _lock = new();
    private readonly List<string> _order = [];
    private readonly Dictionary<string, NodeState> _nodes = new(StringComparer.Ordinal);

    public void OnNext(RunEvent value)
    {
        lock (_lock)
            Take(value);
    }

    public void OnError(Exception error)
    {
    }

    public void OnCompleted()
    {
    }

    public IRenderable Render()
    {
        Table table = new Table().Border(TableBorder.Simple).AddColumn("Node");
        foreach (string heading in (string[])["In", "Out", "Failed"])
            table.AddColumn(new TableColumn(heading).RightAligned().NoWrap());
        table.AddColumn(new TableColumn("Progress").NoWrap());
        lock (_lock)
        {
            foreach (string name in _order)
                AddRow(table, name, _nodes[name]);
        }

        return table;
    }

    private static void AddRow(Table table, string name, NodeState node)
    {
        Style style = node.HasFailed ? new Style(Color.Red) : node.IsRunning ? new Style(Color.Yellow) : node.Runs > 0 ? Style.Plain : new Style(Color.Grey);
        table.AddRow(
            new Text(name, style),
            Number(node.In),
            Number(node.Out),
            node.Failed == 0 ? new Text("") : new Text(Count(node.Failed), new Style(Color.Red)),
            new Text(BarOf(node), style));
    }

    private static string BarOf(NodeState node)
    {
        if (node is { IsRunning: false, Runs: 0 })
            return "";
        if (!node.IsRunning)
            return node.HasFailed ? "failed" : "done";
        if (node.Done == 0)
            return "…";
        int filled = node.CurrentIn == 0 ? 0 : Math.Min(BarWidth, BarWidth * node.Done / node.CurrentIn);
        return $"{new string('█', filled)}{new string('░', BarWidth - filled)} {Count(node.Done)}/{Count(node.CurrentIn)}";
    }

    private static Text Number(int value) => new(value == 0 ? "" : Count(value));

    private static string Count(int value) => value.ToString(CultureInfo.InvariantCulture);

    private void Take(RunEvent happened)
    {
        switch (happened)
        {
            case RunStarted started:
                foreach (string node in started.Nodes)
                    _ = Of(node);
                break;
            case NodeStarted started:
                Of(started.Node).Start(started.ItemsIn);
                break;
            case ItemFinished finished:
                Of(finished.Node).Done++;
                break;
            case ItemFailed failed:
                NodeState state = Of(failed.Node);
                state.Done++;
                state.Failed++;
                break;
            case NodeFinished finished:
                Of(finished.Node).Finish(finished);
                break;
            case NodeWithdrawn withdrawn:
                Of(withdrawn.Node).Withdraw(withdrawn.ItemsIn);
                break;
            default:
                break;
        }
    }

    private NodeState Of(string node)
    {
        if (_nodes.TryGetValue(node, out NodeState? state))
            return state;
        _order.Add(node);
        return _nodes[node] = new NodeState();
    }

    private sealed class NodeState
    {
        public int Runs { get; private set; }

        public int In { get; private set; }

        public int CurrentIn { get; private set; }

        public int Out { get; private set; }

        public int Done { get; set; }

        public int Failed { get; set; }

        public bool IsRunning { get; private set; }

        public bool HasFailed { get; private set; }

        public void Start(int itemsIn)
        {
            IsRunning = true;
            CurrentIn = itemsIn;
            In += itemsIn;
            Done = 0;
        }

        public void Withdraw(int itemsIn)
        {
            IsRunning = false;
            In -= itemsIn;
        }

        public void Finish(NodeFinished finished)
        {
            IsRunning = false;
            Runs++;
            Out += finished.Outputs.Sum(output => output?.Count ?? 0);
            HasFailed |= finished.Failure is not null;
        }
    }
}
