using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Starts a workflow that another one calls.</summary>
[Node("n8n-nodes-base.executeWorkflowTrigger", "When Executed by Another Workflow", 1, 1.1, Trigger = TriggerKind.SubWorkflow,
    Description = "Starts the workflow with the items of the one that calls it.")]
public sealed class ExecuteWorkflowTrigger : TriggerNode<ExecuteWorkflowTriggerParameters>
{
    public override ValueTask<BatchResult> RunAsync(
        ExecuteWorkflowTriggerParameters parameters, TriggerContext context, CancellationToken cancellationToken)
    {
        bool passesAll = context.TypeVersion < 1.1 || parameters.InputSource == SubWorkflowInputs.Passthrough;
        if (passesAll || NamesOf(parameters) is not { Count: > 0 } names)
            return ValueTask.FromResult(BatchResult.Of(context.StartItems));
        return ValueTask.FromResult(BatchResult.Of([.. context.StartItems.Select(item => Chosen(item, names))]));
    }

    private static IReadOnlyList<string> NamesOf(ExecuteWorkflowTriggerParameters parameters)
    {
        if (parameters.InputSource == SubWorkflowInputs.WorkflowInputs)
            return [.. parameters.WorkflowInputs.Values.Select(input => input.Name).Where(name => name.Length > 0)];
        return parameters.JsonExample.Json is JObject example ? [.. example.Properties().Select(property => property.Name)] : [];
    }

    // An input that the caller does not give is null, so that the workflow can tell.
    private static Item Chosen(Item item, IReadOnlyList<string> names)
    {
        var json = new JObject();
        foreach (string name in names)
            json[name] = item.Json[name]?.DeepClone() ?? JValue.CreateNull();
        return item with { Json = json };
    }
}

public sealed record ExecuteWorkflowTriggerParameters
{
    [Parameter(Ignored = true)] public string Events { get; init; } = "";

    [Parameter(Ignored = true)] public string Notice { get; init; } = "";

    [Parameter(Ignored = true, Name = "jsonExample_notice")] public string JsonExampleNotice { get; init; } = "";

    [Parameter(Ignored = true, Name = "outdatedVersionWarning")] public string OutdatedVersionWarning { get; init; } = "";

    [Versions(From = 1.1)]
    [Parameter("Input data mode")]
    public SubWorkflowInputs InputSource { get; init; } = SubWorkflowInputs.WorkflowInputs;

    [Versions(From = 1.1)]
    [ShowWhen(nameof(InputSource), SubWorkflowInputs.WorkflowInputs)]
    [Parameter("Workflow Input Schema")]
    public DeclaredInputs WorkflowInputs { get; init; } = new();

    [Versions(From = 1.1)]
    [ShowWhen(nameof(InputSource), SubWorkflowInputs.JsonExample)]
    [Parameter("JSON Example", Description = "An object whose members are the inputs.")]
    public JsonText<JToken> JsonExample { get; init; } = JsonText<JToken>.Parse("{}");
}

public sealed record DeclaredInputs
{
    [Parameter("Values")] public IReadOnlyList<DeclaredInput> Values { get; init; } = [];
}

public sealed record DeclaredInput
{
    [Parameter("Name", Example = "customerId")] public string Name { get; init; } = "";

    [Parameter(Ignored = true)] public string Type { get; init; } = "string";
}

public enum SubWorkflowInputs
{
    [Option("Define using fields below")] WorkflowInputs,
    [Option("Define using JSON example")] JsonExample,
    [Option("Accept all data")] Passthrough,
}
