using Newtonsoft.Json;
using NodeHost.Cli.Rendering;
using NodeHost.Runtime.Reports;
using NodeHost.Sdk;

namespace NodeHost.Cli.Run.Output;

/// <summary>The items that one node gave out, on stdout: indented for people, or a line each for programs.</summary>
public static class NodeItems
{
    /// <summary>Prints the data of the items of all outputs and runs of a node.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="report">What the run did.</param>
    /// <param name="node">The node; null for the one that ran last.</param>
    /// <param name="pretty">True for indented, coloured JSON.</param>
    public static void Write(Terminal terminal, RunReport report, string? node, bool pretty)
    {
        ArgumentNullException.ThrowIfNull(terminal);
        ArgumentNullException.ThrowIfNull(report);
        string? name = node ?? (report.ExecutionOrder.Count > 0 ? report.ExecutionOrder[^1] : null);
        NodeReport? chosen = report.Nodes.FirstOrDefault(candidate => candidate.Node == name);
        if (chosen is null)
            return;
        foreach (Item item in chosen.Runs.SelectMany(run => run.Outputs).SelectMany(output => output ?? []))
        {
            WriteItem(terminal, item, pretty);
            terminal.Data.WriteLine();
        }
    }

    private static void WriteItem(Terminal terminal, Item item, bool pretty)
    {
        using JsonTextWriter json = pretty && terminal.DataInColor
            ? new ColoredJsonWriter(terminal.Data)
            : NodeJson.CreateWriter(terminal.Data, indented: pretty);
        item.Json.WriteTo(json);
    }
}
