using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Lists;
using NodeHost.Nodes.Core.Lists.Histories;
using NodeHost.Nodes.Core.Routing;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Keeps the first of equal items, or those that no earlier run had.</summary>
[Node("n8n-nodes-base.removeDuplicates", "Remove Duplicates", 1, 1.1, 2, Description = "Keeps the first of the items that are equal in the fields that count, or the items that no earlier run had.")]
[Output("Kept")]
[Output("Discarded (of earlier runs)")]
public sealed class RemoveDuplicates : BatchNode<RemoveDuplicatesParameters>, IVariableOutputs<RemoveDuplicatesParameters>
{
    private const int Kept = 0;
    private const int Discarded = 1;

    public static IReadOnlyList<string> OutputsOf(RemoveDuplicatesParameters parameters, double typeVersion)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return parameters.Operation == DuplicatesOperation.RemoveItemsSeenInPreviousExecutions ? ["Kept", "Discarded"] : ["Kept"];
    }

    public override ValueTask<BatchResult> RunAsync(BatchContext<RemoveDuplicatesParameters> context, CancellationToken cancellationToken)
    {
        if (context.Items.Count == 0)
            return ValueTask.FromResult(BatchResult.Of([]));
        RemoveDuplicatesParameters parameters = context.ParametersFor(0);
        if (parameters.Operation == DuplicatesOperation.RemoveDuplicateInputItems)
            return ValueTask.FromResult(BatchResult.Of(WithinInput(context.Items, parameters)));

        var history = new DedupeHistory(context, parameters.Options.Scope == DedupeScope.Workflow ? StaticDataOwner.Workflow : StaticDataOwner.Node);
        if (parameters.Operation == DuplicatesOperation.ClearDeduplicationHistory)
        {
            history.Clear();
            return ValueTask.FromResult(BatchResult.Of(context.Items));
        }

        if (!context.StaticDataOutliveRun)
            context.Log("What is remembered here is forgotten at the end of the run. Give --static-data FILE to keep it; the data of a called workflow are not kept.");
        return ValueTask.FromResult(parameters.Logic == DedupeLogic.RemoveItemsWithAlreadySeenKeyValues
            ? ByNewValue(context, history, parameters.Options.HistorySize, cancellationToken)
            : ByHigherValue(context, history, parameters.Logic, cancellationToken));
    }

    private static IReadOnlyList<Item> WithinInput(IReadOnlyList<Item> items, RemoveDuplicatesParameters parameters)
    {
        JToken names = parameters.Compare == ComparedFields.SelectedFields ? parameters.FieldsToCompare : parameters.FieldsToExclude;
        var access = new FieldAccess(!parameters.Options.DisableDotNotation);
        return ItemDuplicates.Remove(items, parameters.Compare, FieldNames.In(names), access, parameters.Options.RemoveOtherFields);
    }

    private static BatchResult ByNewValue(
        BatchContext<RemoveDuplicatesParameters> context, DedupeHistory history, int most, CancellationToken cancellationToken)
    {
        if (most < 1 || context.Items.Count > most)
            throw SeenValues.TooMany(context.Items.Count, most);
        var seen = new SeenValues(history, most);
        BatchResult result = Divide(context, (parameters, _) => seen.Add(parameters.DedupeValue), cancellationToken);
        seen.Keep();
        return result;
    }

    private static BatchResult ByHigherValue(
        BatchContext<RemoveDuplicatesParameters> context, DedupeHistory history, DedupeLogic logic, CancellationToken cancellationToken)
    {
        bool isDate = logic == DedupeLogic.RemoveItemsUpToStoredDate;
        HighestValue highest = isDate ? HighestValue.OfDates(history, context.TimeZone) : HighestValue.OfNumbers(history);
        BatchResult result = Divide(
            context, (parameters, i) => highest.Add(isDate ? parameters.DateDedupeValue : parameters.IncrementalDedupeValue, i), cancellationToken);
        highest.Keep();
        return result;
    }

    private static BatchResult Divide(
        BatchContext<RemoveDuplicatesParameters> context, Func<RemoveDuplicatesParameters, int, bool> isNew, CancellationToken cancellationToken)
    {
        var outputs = new OutputLists(2);
        for (int i = 0; i < context.Items.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                outputs.Add(isNew(context.ParametersFor(i), i) ? Kept : Discarded, context.Items[i]);
            }
            catch (NodeFailedException failure)
            {
                outputs.Add(Kept, context.Failed(i, failure));
            }
        }

        return outputs.ToResult();
    }
}

public sealed record RemoveDuplicatesParameters
{
    [Versions(From = 2)]
    [Parameter("Operation")]
    public DuplicatesOperation Operation { get; init; } = DuplicatesOperation.RemoveDuplicateInputItems;

    [ShowWhen(nameof(Operation), DuplicatesOperation.RemoveDuplicateInputItems)]
    [Parameter("Compare")]
    public ComparedFields Compare { get; init; } = ComparedFields.AllFields;

    [ShowWhen(nameof(Compare), ComparedFields.AllFieldsExcept)]
    [Parameter("Fields To Exclude", Description = "Names of fields that may differ, with commas between.", Example = "id, updatedAt")]
    public JToken FieldsToExclude { get; init; } = "";

    [ShowWhen(nameof(Compare), ComparedFields.SelectedFields)]
    [Parameter("Fields To Compare", Description = "Names of the fields that count, with commas between.", Example = "email")]
    public JToken FieldsToCompare { get; init; } = "";

    [ShowWhen(nameof(Operation), DuplicatesOperation.RemoveItemsSeenInPreviousExecutions)]
    [Parameter("Keep Items Where")]
    public DedupeLogic Logic { get; init; } = DedupeLogic.RemoveItemsWithAlreadySeenKeyValues;

    [ShowWhen(nameof(Logic), DedupeLogic.RemoveItemsWithAlreadySeenKeyValues)]
    [Parameter("Value to Dedupe On", Example = "={{ $json.id }}")]
    public JToken? DedupeValue { get; init; }

    [ShowWhen(nameof(Logic), DedupeLogic.RemoveItemsUpToStoredIncrementalKey)]
    [Parameter("Value to Dedupe On", Example = "={{ $json.id }}")]
    public JToken? IncrementalDedupeValue { get; init; }

    [ShowWhen(nameof(Logic), DedupeLogic.RemoveItemsUpToStoredDate)]
    [Parameter("Value to Dedupe On", Example = "={{ $json.createdAt }}")]
    public JToken? DateDedupeValue { get; init; }

    [ShowWhen(nameof(Operation), DuplicatesOperation.ClearDeduplicationHistory)]
    [Parameter("Mode")]
    public ClearMode Mode { get; init; } = ClearMode.CleanDatabase;

    [Parameter("Options")] public RemoveDuplicatesOptions Options { get; init; } = new();
}

public sealed record RemoveDuplicatesOptions
{
    [Parameter("Disable Dot Notation", Description = "Takes a name such as a.b as it stands.")]
    public bool DisableDotNotation { get; init; }

    [Parameter("Remove Other Fields", Description = "Leaves out the fields that are not compared.")]
    public bool RemoveOtherFields { get; init; }

    [Parameter("Scope", Description = "Whether the node remembers for itself, or together with others of the workflow.")]
    public DedupeScope Scope { get; init; } = DedupeScope.Node;

    [Parameter("History Size", Description = "How many values are remembered; the oldest are forgotten.")]
    public int HistorySize { get; init; } = 10_000;
}

public enum DuplicatesOperation
{
    [Option("Remove Items Repeated Within Current Input")]
    RemoveDuplicateInputItems,

    [Option("Remove Items Processed in Previous Executions", Description = "Needs --static-data FILE to remember after the run.", NeedsStaticData = true)]
    RemoveItemsSeenInPreviousExecutions,

    [Option("Clear Deduplication History", NeedsStaticData = true)]
    ClearDeduplicationHistory,
}

public enum DedupeLogic
{
    [Option("Value Is New")] RemoveItemsWithAlreadySeenKeyValues,
    [Option("Value Is Higher than Any Previous Value")] RemoveItemsUpToStoredIncrementalKey,
    [Option("Value Is a Date Later than Any Previous Date")] RemoveItemsUpToStoredDate,
}

public enum DedupeScope
{
    [Option("Node")] Node,
    [Option("Workflow")] Workflow,
}

public enum ClearMode
{
    [Option("Clean Database")] CleanDatabase,
}
