using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Files;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Planning;

/// <summary>Chooses the nodes that a run begins and ends with.</summary>
internal sealed class StartChoice(List<PlannedNode> nodes, WorkflowFile file, ProblemList problems)
{
    /// <summary>The node to begin with; null if there is none, which is a problem.</summary>
    public PlannedNode? Begin(RunStart start)
    {
        if (start.From is { } from)
            return Named(from, "--from");
        List<PlannedNode> triggers = nodes.FindAll(node => node.Definition.Shape == NodeShape.Trigger && !node.Source.Disabled);
        if (start.Trigger is { } name)
            return Trigger(triggers, name);
        if (start.Kind is TriggerKind.SubWorkflow or TriggerKind.Error)
            return OfKind(triggers, start.Kind);
        if (triggers.Count == 0)
        {
            problems.Add(Codes.NoTrigger, file.Document.Position(), "nothing can start this workflow: add a trigger, for example a node of type \"n8n-nodes-base.manualTrigger\".");
            return null;
        }

        PlannedNode chosen = triggers.MinBy(trigger => trigger.Definition.Trigger)!;
        // A trigger for failures of other workflows, or for their calls, is no rival of one that a run begins with.
        PlannedNode[] rivals = [.. triggers.Where(trigger => trigger != chosen && trigger.Definition.Trigger == chosen.Definition.Trigger)];
        if (rivals.Length > 0)
            problems.Add(Codes.NoTrigger, rivals[0].Source.Position, $"the workflow has {triggers.Count} triggers; '{chosen.Name}' starts the run. --trigger NAME chooses another.", severity: ProblemSeverity.Warning);
        return chosen;
    }

    /// <summary>The node to end with; null for the end of everything.</summary>
    public PlannedNode? End(RunStart start) => start.To is { } to ? Named(to, "--to") : null;

    private PlannedNode? Trigger(List<PlannedNode> triggers, string name)
    {
        if (triggers.Find(node => node.Name == name) is { } named)
            return named;
        problems.Add(Codes.NoTrigger, default, $"--trigger names '{name}', which is no trigger of this workflow.{NearestName.Hint(name, [.. triggers.Select(node => node.Name)])}");
        return null;
    }

    private PlannedNode? OfKind(List<PlannedNode> triggers, TriggerKind kind)
    {
        if (triggers.Find(node => node.Definition.Trigger == kind) is { } found)
            return found;
        string wanted = kind == TriggerKind.Error ? "an Error Trigger" : "an Execute Workflow Trigger";
        problems.Add(Codes.NoTrigger, file.Document.Position(), $"Please make sure the workflow you're calling contains {wanted} node: it is what such a run starts with.");
        return null;
    }

    private PlannedNode? Named(string name, string option)
    {
        if (nodes.Find(node => node.Name == name) is { } found)
            return found;
        problems.Add(Codes.InvalidOption, default, $"{option} names '{name}', which the workflow does not have.{NearestName.Hint(name, [.. nodes.Select(node => node.Name)])}");
        return null;
    }
}
