using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.SubWorkflows;
using NodeHost.Nodes.Core.Values;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Runs another workflow.</summary>
[Node("n8n-nodes-base.executeWorkflow", "Execute Sub-workflow", 1, 1.1, 1.2, 1.3, Description = "Runs another workflow with the items, once for all or once for each.")]
public sealed class ExecuteWorkflow : BatchNode<ExecuteWorkflowParameters>, ICallsWorkflow<ExecuteWorkflowParameters>
{
    public static CalledWorkflow? CalledBy(ExecuteWorkflowParameters parameters, double typeVersion) => parameters.Source switch
    {
        ExecuteWorkflowSource.Parameter when parameters.WorkflowJson.Json is JObject { Count: > 0 } json =>
            new CalledWorkflow(new SubWorkflow { Json = json }, "workflowJson"),
        ExecuteWorkflowSource.LocalFile when parameters.WorkflowPath.Length > 0 =>
            new CalledWorkflow(new SubWorkflow { File = parameters.WorkflowPath }, "workflowPath"),
        ExecuteWorkflowSource.Database when TextOf(parameters.WorkflowId) is { Length: > 0 } name =>
            new CalledWorkflow(SubWorkflow.Named(name), "workflowId"),
        _ => null,
    };

    public override async ValueTask<BatchResult> RunAsync(BatchContext<ExecuteWorkflowParameters> context, CancellationToken cancellationToken)
    {
        return context.ParametersFor(0).Mode == ExecuteWorkflowMode.Each
            ? BatchResult.Of(await RunForEachAsync(context, cancellationToken))
            : await RunOnceAsync(context, cancellationToken);
    }

    private static async Task<List<Item>> RunForEachAsync(BatchContext<ExecuteWorkflowParameters> context, CancellationToken cancellationToken)
    {
        var results = new List<Item>(context.Items.Count);
        for (int i = 0; i < context.Items.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                ExecuteWorkflowParameters parameters = context.ParametersFor(i);
                Item input = parameters.WorkflowInputs.Apply(context.Items[i]);
                IReadOnlyList<IReadOnlyList<Item>?> outputs = await CallAsync(context, parameters, [input], cancellationToken);
                results.AddRange(outputs.SelectMany(output => output ?? []).Select(item => item with { PairedItem = [new ItemSource(i)] }));
            }
            catch (NodeFailedException failure)
            {
                results.Add(context.Failed(i, failure));
            }
        }

        return results;
    }

    private static async Task<BatchResult> RunOnceAsync(BatchContext<ExecuteWorkflowParameters> context, CancellationToken cancellationToken)
    {
        try
        {
            Item[] input = [.. context.Items.Select((item, i) => context.ParametersFor(i).WorkflowInputs.Apply(item))];
            IReadOnlyList<IReadOnlyList<Item>?> outputs = await CallAsync(context, context.ParametersFor(0), input, cancellationToken);
            return new BatchResult([.. outputs.Select(output => output is null ? null : Paired(output, context.Items.Count))]);
        }
        catch (NodeFailedException failure)
        {
            return BatchResult.Of([context.Failed(0, failure)]);
        }
    }

    private static async ValueTask<IReadOnlyList<IReadOnlyList<Item>?>> CallAsync(
        BatchContext<ExecuteWorkflowParameters> context, ExecuteWorkflowParameters parameters, IReadOnlyList<Item> items, CancellationToken cancellationToken)
    {
        SubWorkflow workflow = Named(parameters);
        if (parameters.Options.WaitForSubWorkflow)
            return await context.Workflows.RunAsync(workflow, items, cancellationToken);
        context.Workflows.RunLater(workflow, items);
        return [items];
    }

    // What an item of the other workflow was made from is known by number alone; otherwise all had a part in it.
    private static Item[] Paired(IReadOnlyList<Item> output, int inputs)
    {
        ItemSource[] all = [.. Enumerable.Range(0, inputs).Select(index => new ItemSource(index))];
        return [.. output.Select((item, index) => item with { PairedItem = output.Count == inputs ? [all[index]] : all })];
    }

    private static SubWorkflow Named(ExecuteWorkflowParameters parameters)
    {
        if (parameters.Source == ExecuteWorkflowSource.Parameter)
        {
            return parameters.WorkflowJson.Json is JObject json
                ? new SubWorkflow { Json = json }
                : throw new NodeFailedException(Codes.WrongJsonShape, "'Workflow JSON' must be a workflow, an object with \"nodes\" and \"connections\".") { Parameter = "workflowJson" };
        }

        bool isFile = parameters.Source == ExecuteWorkflowSource.LocalFile;
        string name = isFile ? parameters.WorkflowPath : TextOf(parameters.WorkflowId);
        if (name.Length == 0)
        {
            throw new NodeFailedException(Codes.RequiredParameterEmpty, "No workflow is named: choose the one to run.")
            {
                Parameter = isFile ? "workflowPath" : "workflowId",
            };
        }

        return isFile ? new SubWorkflow { File = name } : SubWorkflow.Named(name);
    }

    private static string TextOf(JToken workflow)
    {
        JToken? value = workflow is JObject locator ? locator["value"] : workflow;
        return value is null || value.Type == JTokenType.Null ? "" : JsValue.ToText(value).Trim();
    }
}

public sealed record ExecuteWorkflowParameters
{
    [Parameter(Ignored = true)] public string Operation { get; init; } = "";

    [Parameter(Ignored = true)] public string ExecuteWorkflowNotice { get; init; } = "";

    [Parameter(Ignored = true)] public string OutdatedVersionWarning { get; init; } = "";

    [Parameter("Source")] public ExecuteWorkflowSource Source { get; init; } = ExecuteWorkflowSource.Database;

    [ShowWhen(nameof(Source), ExecuteWorkflowSource.Database)]
    [Parameter("Workflow", Description = "The \"id\" of a workflow in the same folder, or the name of its file.", Example = "customer-lookup.json")]
    public JToken WorkflowId { get; init; } = "";

    [ShowWhen(nameof(Source), ExecuteWorkflowSource.LocalFile)]
    [Parameter("Workflow Path", Description = "The file, relative to the folder of this workflow.", Example = "customer-lookup.json")]
    public string WorkflowPath { get; init; } = "";

    [ShowWhen(nameof(Source), ExecuteWorkflowSource.Parameter)]
    [Parameter("Workflow JSON", Description = "The workflow itself.")]
    public JsonText<JToken> WorkflowJson { get; init; } = JsonText<JToken>.Parse("{}");

    [Parameter(Ignored = true)] public string WorkflowUrl { get; init; } = "";

    [Versions(From = 1.2)]
    [Parameter("Workflow Inputs")]
    public WorkflowInputMapping WorkflowInputs { get; init; } = new();

    [Parameter("Mode")] public ExecuteWorkflowMode Mode { get; init; } = ExecuteWorkflowMode.Once;

    [Parameter("Options")] public ExecuteWorkflowOptions Options { get; init; } = new();
}

public sealed record ExecuteWorkflowOptions
{
    [Parameter("Wait For Sub-Workflow Completion", Description = "Off, the items pass and the other workflow runs when this one is over.")]
    public bool WaitForSubWorkflow { get; init; } = true;
}

public enum ExecuteWorkflowSource
{
    [Option("Database", Description = "A workflow of the same folder.")] Database,
    [Option("Local File")] LocalFile,
    [Option("Define Below", Description = "The workflow stands in the parameter.")] Parameter,

    [Option("URL", Unsupported = "Save the workflow to the folder of this one and name its file, so that what runs is what you have seen.")]
    Url,
}

public enum ExecuteWorkflowMode
{
    [Option("Run once with all items")] Once,
    [Option("Run once for each item")] Each,
}
