using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Lists;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Keeps the first of equal items.</summary>
[Node("n8n-nodes-base.removeDuplicates", "Remove Duplicates", 1, 1.1, 2, Description = "Keeps the first of the items that are equal in the fields that count.")]
public sealed class RemoveDuplicates : BatchNode<RemoveDuplicatesParameters>
{
    public override ValueTask<BatchResult> RunAsync(BatchContext<RemoveDuplicatesParameters> context, CancellationToken cancellationToken)
    {
        if (context.Items.Count == 0)
            return ValueTask.FromResult(BatchResult.Of([]));
        RemoveDuplicatesParameters parameters = context.ParametersFor(0);
        JToken names = parameters.Compare == ComparedFields.SelectedFields ? parameters.FieldsToCompare : parameters.FieldsToExclude;
        return ValueTask.FromResult(BatchResult.Of(ItemDuplicates.Remove(
            context.Items,
            parameters.Compare,
            FieldNames.In(names),
            new FieldAccess(!parameters.Options.DisableDotNotation),
            parameters.Options.RemoveOtherFields)));
    }
}

public sealed record RemoveDuplicatesParameters
{
    [Versions(From = 2)]
    [Parameter("Operation")]
    public DuplicatesOperation Operation { get; init; } = DuplicatesOperation.RemoveDuplicateInputItems;

    [Parameter("Compare")] public ComparedFields Compare { get; init; } = ComparedFields.AllFields;

    [ShowWhen(nameof(Compare), ComparedFields.AllFieldsExcept)]
    [Parameter("Fields To Exclude", Description = "Names of fields that may differ, with commas between.", Example = "id, updatedAt")]
    public JToken FieldsToExclude { get; init; } = "";

    [ShowWhen(nameof(Compare), ComparedFields.SelectedFields)]
    [Parameter("Fields To Compare", Description = "Names of the fields that count, with commas between.", Example = "email")]
    public JToken FieldsToCompare { get; init; } = "";

    [Parameter("Logic", Ignored = true)] public string Logic { get; init; } = "";

    [Parameter("Value to Dedupe On", Ignored = true)] public JToken? DedupeValue { get; init; }

    [Parameter("Value to Dedupe On", Ignored = true)] public JToken? IncrementalDedupeValue { get; init; }

    [Parameter("Value to Dedupe On", Ignored = true)] public JToken? DateDedupeValue { get; init; }

    [Parameter("Mode", Ignored = true)] public string Mode { get; init; } = "";

    [Parameter("Options")] public RemoveDuplicatesOptions Options { get; init; } = new();
}

public sealed record RemoveDuplicatesOptions
{
    [Parameter("Disable Dot Notation", Description = "Takes a name such as a.b as it stands.")]
    public bool DisableDotNotation { get; init; }

    [Parameter("Remove Other Fields", Description = "Leaves out the fields that are not compared.")]
    public bool RemoveOtherFields { get; init; }

    [Parameter("Scope", Ignored = true)] public string Scope { get; init; } = "";

    [Parameter("History Size", Ignored = true)] public JToken? HistorySize { get; init; }
}

public enum DuplicatesOperation
{
    [Option("Remove Items Repeated Within Current Input")]
    RemoveDuplicateInputItems,

    [Option("Remove Items Processed in Previous Executions", Unsupported = "Nothing is remembered from one run to the next. Keep what was seen in a file or a service, and filter by it.")]
    RemoveItemsSeenInPreviousExecutions,

    [Option("Clear Deduplication History", Unsupported = "Nothing is remembered from one run to the next, so there is nothing to clear. Take the node out.")]
    ClearDeduplicationHistory,
}
