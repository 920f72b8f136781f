using NodeHost.Sdk;

namespace NodeHost.Tests.Nodes.Core;

/// <summary>What became of one node in a workflow of its own; see <see cref="FlowBench.NodeAsync(string, double, string, string, string)"/>.</summary>
internal sealed record NodeRun
{
    /// <summary>The items of the first output; empty if the node failed.</summary>
    public IReadOnlyList<Item> Items { get; init; } = [];

    /// <summary>Why the run failed, with its hint; null if it did not.</summary>
    public string? Failure { get; init; }

    /// <summary>What is wrong with the workflow, a line for each problem.</summary>
    public string Problems { get; init; } = "";

    /// <summary>The data of the items, or the failure, or the problems, as one text.</summary>
    public string Text => Problems.Length > 0 ? Problems : Failure ?? string.Join('|', Items.Select(static item => NodeJson.Write(item.Json)));

    /// <summary>The sources of each item: <c>0,1|2</c>.</summary>
    public string Pairs => string.Join('|', Items.Select(static item => string.Join(',', item.PairedItem.Select(static source => source.Item))));

    /// <summary>The names of each item's files.</summary>
    public string Files => string.Join('|', Items.Select(static item => string.Join(',', item.Binary.Keys)));
}
