using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Lists;
using NodeHost.Nodes.Core.Lists.Summaries;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>The node that Split Out, Aggregate, Limit, Remove Duplicates, Sort and Summarize have taken the place of.</summary>
[Node("n8n-nodes-base.itemLists", "Item Lists", 1, 2, 2.1, 2.2, 3, 3.1, Description = "Splits, gathers, sorts, limits and summarises items; newer workflows have a node for each.")]
public sealed class ItemLists(Random? random = null) : BatchNode<ItemListsParameters>
{
    public override async ValueTask<BatchResult> RunAsync(BatchContext<ItemListsParameters> context, CancellationToken cancellationToken)
    {
        IReadOnlyList<Item> items = context.Items;
        if (items.Count == 0)
            return BatchResult.Of([]);
        ItemListsParameters parameters = context.ParametersFor(0);
        var access = new FieldAccess(!parameters.Options.DisableDotNotation);
        return BatchResult.Of(parameters.Operation switch
        {
            ItemListsOperation.SplitOutItems => SplitOut(context, cancellationToken),
            ItemListsOperation.Limit => ItemRange.Of(items, parameters.MaxItems, parameters.Keep),
            ItemListsOperation.RemoveDuplicates => RemoveDuplicates(items, parameters, access),
            ItemListsOperation.Sort => await SortAsync(context, parameters, access, cancellationToken),
            ItemListsOperation.Summarize => Summarize(items, parameters, access),
            _ => [Aggregate(items, parameters, access)],
        });
    }

    private static List<Item> SplitOut(BatchContext<ItemListsParameters> context, CancellationToken cancellationToken)
    {
        var items = new List<Item>();
        for (int i = 0; i < context.Items.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                ItemListsParameters parameters = context.ParametersFor(i);
                IReadOnlyList<ItemSource> source = [new ItemSource(i)];
                items.AddRange(FieldSplitter.Split(context.Items[i], SplitSettingsOf(parameters, context.TypeVersion)).Select(item => item with { PairedItem = source }));
            }
            catch (NodeFailedException failure)
            {
                items.Add(context.Failed(i, failure));
            }
        }

        return items;
    }

    private static SplitSettings SplitSettingsOf(ItemListsParameters parameters, double version) => new()
    {
        Fields = FieldNames.In(parameters.FieldToSplitOut),
        Destinations = FieldNames.In(parameters.Options.DestinationFieldName),
        Include = parameters.Include switch
        {
            ItemListsInclude.AllOtherFields => OtherFields.AllOtherFields,
            ItemListsInclude.SelectedOtherFields => OtherFields.SelectedOtherFields,
            _ => OtherFields.NoOtherFields,
        },
        Included = FieldNames.In(parameters.FieldsToInclude),
        Access = new FieldAccess(!parameters.Options.DisableDotNotation),
        IncludesBinary = parameters.Options.IncludeBinary,
        RequiresLists = version < 3,
    };

    private static Item Aggregate(IReadOnlyList<Item> items, ItemListsParameters parameters, FieldAccess access)
    {
        ItemListsOptions options = parameters.Options;
        (AggregatedPart part, JToken names) = parameters.Include switch
        {
            ItemListsInclude.SpecifiedFields => (AggregatedPart.SpecifiedFields, parameters.FieldsToInclude),
            ItemListsInclude.AllFieldsExcept => (AggregatedPart.AllFieldsExcept, parameters.FieldsToExclude),
            _ => (AggregatedPart.AllFields, parameters.FieldsToInclude),
        };
        return new Item
        {
            Json = parameters.Aggregate == AggregatedData.AggregateIndividualFields
                ? ItemAggregation.OfFields(items, parameters.FieldsToAggregate.FieldToAggregate, access, options.MergeLists, options.KeepMissing)
                : ItemAggregation.OfItems(items, parameters.DestinationFieldName, part, FieldNames.In(names)),
            Binary = options.IncludeBinaries ? GatheredFiles.Of(items, options.KeepOnlyUnique) : BinaryData.None,
            PairedItem = ItemSources.All(items.Count),
        };
    }

    private static IReadOnlyList<Item> RemoveDuplicates(IReadOnlyList<Item> items, ItemListsParameters parameters, FieldAccess access)
    {
        JToken names = parameters.Compare == ComparedFields.SelectedFields ? parameters.FieldsToCompare : parameters.FieldsToExclude;
        return ItemDuplicates.Remove(items, parameters.Compare, FieldNames.In(names), access, parameters.Options.RemoveOtherFields);
    }

    private async Task<IReadOnlyList<Item>> SortAsync(
        BatchContext<ItemListsParameters> context, ItemListsParameters parameters, FieldAccess access, CancellationToken cancellationToken) => parameters.Type switch
        {
            SortBy.Random => ItemOrder.ByChance(context.Items, random ?? Random.Shared),
            SortBy.Code => await ItemOrder.ByCodeAsync(context.Items, parameters.Code, context.Scripts, cancellationToken),
            _ => ItemOrder.ByFields(context.Items, parameters.SortFieldsUi.SortField, access),
        };

    private static IReadOnlyList<Item> Summarize(IReadOnlyList<Item> items, ItemListsParameters parameters, FieldAccess access)
    {
        var summary = new Summary(items, new SummarySettings
        {
            Fields = parameters.FieldsToSummarize.Values,
            GroupBy = FieldNames.In(parameters.FieldsToSplitBy),
            Access = access,
            SkipsEmptyGroups = parameters.Options.SkipEmptySplitFields,
            GroupsByText = true,
            NumbersFirst = true,
        });
        if (summary.MissingField is { } missing)
        {
            return parameters.Options.ContinueIfFieldNotFound
                ? [new Item { Json = [], PairedItem = ItemSources.All(items.Count) }]
                : throw Core.Summarize.NotFound(missing);
        }

        return parameters.Options.OutputFormat == SummaryFormat.SingleItem ? [summary.AsItem()] : summary.AsItems();
    }
}
