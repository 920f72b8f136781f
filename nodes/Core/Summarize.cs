using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Lists;
using NodeHost.Nodes.Core.Lists.Summaries;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Sums, counts, maximum and the like of the items' fields, for all items or for groups of them.</summary>
[Node("n8n-nodes-base.summarize", "Summarize", 1, 1.1, Description = "Sums, counts, maximum and the like of the items' fields, for all items or for groups of them.")]
public sealed class Summarize : BatchNode<SummarizeParameters>
{
    public override ValueTask<BatchResult> RunAsync(BatchContext<SummarizeParameters> context, CancellationToken cancellationToken)
    {
        if (context.Items.Count == 0)
            return ValueTask.FromResult(BatchResult.Of([]));
        SummarizeParameters parameters = context.ParametersFor(0);
        SummarizeOptions options = parameters.Options;
        var summary = new Summary(context.Items, new SummarySettings
        {
            Fields = parameters.FieldsToSummarize.Values,
            GroupBy = FieldNames.In(parameters.FieldsToSplitBy),
            Access = new FieldAccess(!options.DisableDotNotation),
            SkipsEmptyGroups = options.SkipEmptySplitFields,
            GroupsByText = context.TypeVersion < 1.1,
        });
        if (summary.MissingField is { } missing)
        {
            if (context.TypeVersion < 1.1 && options.ContinueIfFieldNotFound)
                return ValueTask.FromResult(BatchResult.Of([new Item { Json = [], PairedItem = ItemSources.All(context.Items.Count) }]));
            if (context.TypeVersion < 1.1)
                throw NotFound(missing);
            context.Log($"The field '{missing}' does not exist in any items");
        }

        return ValueTask.FromResult(BatchResult.Of(options.OutputFormat == SummaryFormat.SingleItem ? [summary.AsItem()] : summary.AsItems()));
    }

    /// <summary>The failure of a field that no item has.</summary>
    internal static NodeFailedException NotFound(string field) => new(Codes.UnusableParameterValue, $"The field '{field}' does not exist in any items")
    {
        Hint = "Check the name, or switch on the option \"Continue if Field Not Found\".",
        Parameter = "fieldsToSummarize",
    };
}

public sealed record SummarizeParameters
{
    [Parameter("Fields to Summarize")] public SummaryFields FieldsToSummarize { get; init; } = new();

    [Parameter("Fields to Split By", Description = "Names of fields to group by, with commas between.", Example = "country, city")]
    public JToken FieldsToSplitBy { get; init; } = "";

    [Parameter("Options")] public SummarizeOptions Options { get; init; } = new();
}

public sealed record SummarizeOptions
{
    [Versions(To = 1)]
    [Parameter("Continue if Field Not Found", Description = "Gives one empty item instead of failing where no item has a field.")]
    public bool ContinueIfFieldNotFound { get; init; }

    [Parameter("Disable Dot Notation", Description = "Takes a name such as a.b as it stands.")]
    public bool DisableDotNotation { get; init; }

    [Parameter("Output Format")] public SummaryFormat OutputFormat { get; init; } = SummaryFormat.SeparateItems;

    [Parameter("Ignore Items Without Valid Fields to Group By", Description = "Leaves out items that lack a value to group by.")]
    public bool SkipEmptySplitFields { get; init; }
}
