using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Lists;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Gathers the data of all items in one.</summary>
[Node("n8n-nodes-base.aggregate", "Aggregate", 1, Description = "Gathers the data of all items in one: a list for each field, or one list of everything.")]
public sealed class Aggregate : BatchNode<AggregateParameters>
{
    public override ValueTask<BatchResult> RunAsync(BatchContext<AggregateParameters> context, CancellationToken cancellationToken)
    {
        if (context.Items.Count == 0)
            return ValueTask.FromResult(BatchResult.Of([]));
        AggregateParameters parameters = context.ParametersFor(0);
        AggregateOptions options = parameters.Options;
        JObject json = parameters.Aggregate == AggregatedData.AggregateIndividualFields
            ? ItemAggregation.OfFields(
                context.Items, parameters.FieldsToAggregate.FieldToAggregate, new FieldAccess(!options.DisableDotNotation), options.MergeLists, options.KeepMissing)
            : ItemAggregation.OfItems(context.Items, parameters.DestinationFieldName, parameters.Include, NamesOf(parameters));
        return ValueTask.FromResult(BatchResult.Of(
        [
            new Item
            {
                Json = json,
                Binary = options.IncludeBinaries ? GatheredFiles.Of(context.Items, options.KeepOnlyUnique) : BinaryData.None,
                PairedItem = ItemSources.All(context.Items.Count),
            },
        ]));
    }

    private static string[] NamesOf(AggregateParameters parameters) =>
        FieldNames.In(parameters.Include == AggregatedPart.AllFieldsExcept ? parameters.FieldsToExclude : parameters.FieldsToInclude);
}

public sealed record AggregateParameters
{
    [Parameter("Aggregate")] public AggregatedData Aggregate { get; init; } = AggregatedData.AggregateIndividualFields;

    [ShowWhen(nameof(Aggregate), AggregatedData.AggregateIndividualFields)]
    [Parameter("Fields To Aggregate")]
    public AggregatedFields FieldsToAggregate { get; init; } = new();

    [ShowWhen(nameof(Aggregate), AggregatedData.AggregateAllItemData)]
    [Parameter("Put Output in Field", Description = "The field that gets the list.")]
    public string DestinationFieldName { get; init; } = "data";

    [ShowWhen(nameof(Aggregate), AggregatedData.AggregateAllItemData)]
    [Parameter("Include")]
    public AggregatedPart Include { get; init; } = AggregatedPart.AllFields;

    [ShowWhen(nameof(Aggregate), AggregatedData.AggregateAllItemData)]
    [ShowWhen(nameof(Include), AggregatedPart.AllFieldsExcept)]
    [Parameter("Fields To Exclude", Description = "Names of fields, with commas between.", Example = "password")]
    public JToken FieldsToExclude { get; init; } = "";

    [ShowWhen(nameof(Aggregate), AggregatedData.AggregateAllItemData)]
    [ShowWhen(nameof(Include), AggregatedPart.SpecifiedFields)]
    [Parameter("Fields To Include", Description = "Names of fields, with commas between.", Example = "id, name")]
    public JToken FieldsToInclude { get; init; } = "";

    [Parameter("Options")] public AggregateOptions Options { get; init; } = new();
}

public sealed record AggregateOptions
{
    [Parameter("Disable Dot Notation", Description = "Takes a name such as a.b as it stands.")]
    public bool DisableDotNotation { get; init; }

    [Parameter("Merge Lists", Description = "Joins values that are lists into one list.")]
    public bool MergeLists { get; init; }

    [Parameter("Include Binaries", Description = "Gives the files of all items to the one that comes out.")]
    public bool IncludeBinaries { get; init; }

    [ShowWhen(nameof(IncludeBinaries), true)]
    [Parameter("Keep Only Unique Binaries", Description = "Leaves out a file that has the name, type, size and extension of another one.")]
    public bool KeepOnlyUnique { get; init; }

    [Parameter("Keep Missing And Null Values", Description = "Puts null into the list for an item without the field.")]
    public bool KeepMissing { get; init; }
}
