using NodeHost.Runtime.Problems;

namespace NodeHost.Cli.Compat;

/// <summary>The sums over all files.</summary>
internal sealed class CompatTotal
{
    public CompatTotal(IReadOnlyList<CompatFile> files)
    {
        CompatWorkflow[] workflows = [.. files.SelectMany(file => file.Workflows)];
        CompatNode[] nodes = [.. workflows.SelectMany(workflow => workflow.Nodes)];
        Problem[] obstacles = [.. workflows.SelectMany(workflow => workflow.Obstacles)];
        Workflows = workflows.Length;
        Run = workflows.Count(workflow => workflow.Runs);
        Nodes = nodes.Length;
        SupportedNodes = nodes.Count(node => node.IsSupported);
        Types = [.. nodes
            .GroupBy(node => (node.Type, node.Version))
            .Select(group => new CompatType(group.Key.Type, group.Key.Version, group.Count(), group.Count(node => node.IsSupported)))
            .OrderByDescending(type => type.Nodes - type.Supported).ThenBy(type => type.Type, StringComparer.Ordinal).ThenBy(type => type.Version)];
        Features = [.. CompatFeature.All
            .Select(feature => (feature, obstacles.Count(problem => CompatFeature.Of(problem) == feature)))
            .Where(count => count.Item2 > 0)];
    }

    public int Workflows { get; }

    /// <summary>Workflows that would run.</summary>
    public int Run { get; }

    public int Nodes { get; }

    public int SupportedNodes { get; }

    /// <summary>Node types by version, those with the most unsupported nodes first.</summary>
    public IReadOnlyList<CompatType> Types { get; }

    /// <summary>How many obstacles there are of each sort; sorts without one are left out.</summary>
    public IReadOnlyList<(string Feature, int Count)> Features { get; }
}

/// <summary>How often a version of a node type occurs, and how often all that is asked of it is supported.</summary>
internal sealed record CompatType(string Type, double Version, int Nodes, int Supported);
