using NodeHost.Cli.Rendering;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Cli.Compat;

/// <summary>The report for people.</summary>
internal static class CompatPage
{
    public static void Write(TextWriter text, IReadOnlyList<CompatFile> files)
    {
        foreach (CompatFile file in files)
        {
            if (file.NoWorkflow is { } why)
                text.WriteLine($"{file.Path}: no workflow: {why}");
            foreach (CompatWorkflow workflow in file.Workflows)
                WriteWorkflow(text, file, workflow);
        }

        text.WriteLine();
        WriteTotal(text, new CompatTotal(files));
    }

    private static void WriteWorkflow(TextWriter text, CompatFile file, CompatWorkflow workflow)
    {
        string name = file.Workflows.Count > 1 ? $"{file.Path} ({workflow.Name})" : file.Path;
        int unsupported = workflow.Nodes.Count(node => !node.IsSupported);
        text.WriteLine(workflow.Runs
            ? $"{name}: runs, {ProblemCount.Words(workflow.Nodes.Count, "node")}"
            : $"{name}: does not run, {unsupported} of {ProblemCount.Words(workflow.Nodes.Count, "node")} not supported");
        foreach (Problem obstacle in workflow.Obstacles)
            text.WriteLine($"  {(obstacle.Position.IsKnown ? $"{obstacle.Position} " : "")}{CompatFeature.Of(obstacle)}{PlaceOf(obstacle)}: {obstacle.Message}");
    }

    private static string PlaceOf(Problem obstacle)
    {
        string place = string.Join(" · ", ((string?[])[obstacle.Node, obstacle.Property]).Where(part => part is not null));
        return place.Length == 0 ? "" : $" [{place}]";
    }

    private static void WriteTotal(TextWriter text, CompatTotal total)
    {
        text.WriteLine($"{ProblemCount.Words(total.Workflows, "workflow")}: {total.Run} would run, {total.Workflows - total.Run} would not.");
        text.WriteLine($"{ProblemCount.Words(total.Nodes, "node")}: {total.SupportedNodes} supported, {total.Nodes - total.SupportedNodes} not.");
        if (total.Features.Count > 0)
            text.WriteLine($"In the way: {string.Join(", ", total.Features.Select(feature => ProblemCount.Words(feature.Count, feature.Feature)))}.");
        foreach (CompatType type in total.Types.Where(type => type.Supported < type.Nodes))
            text.WriteLine($"  {type.Type} {JsNumber.Format(type.Version)}: {type.Nodes - type.Supported} of {type.Nodes} not supported");
    }
}
