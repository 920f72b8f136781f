using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Lists.Summaries;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Lists;

/// <summary>The parameters of all operations of Item Lists.</summary>
public sealed record ItemListsParameters
{
    [Parameter("Resource", Ignored = true)] public string Resource { get; init; } = "itemList";

    [Parameter(Ignored = true)] public string DeprecationNotice { get; init; } = "";

    [Parameter("Operation")] public ItemListsOperation Operation { get; init; } = ItemListsOperation.SplitOutItems;

    [ShowWhen(nameof(Operation), ItemListsOperation.SplitOutItems)]
    [Parameter("Field To Split Out", Description = "The field with the list; since version 3 several, with commas between.", Example = "orders")]
    public required JToken FieldToSplitOut { get; init; }

    [ShowWhen(nameof(Operation), ItemListsOperation.AggregateItems, ItemListsOperation.ConcatenateItems)]
    [Parameter("Aggregate")]
    public AggregatedData Aggregate { get; init; } = AggregatedData.AggregateIndividualFields;

    [ShowWhen(nameof(Operation), ItemListsOperation.AggregateItems, ItemListsOperation.ConcatenateItems)]
    [ShowWhen(nameof(Aggregate), AggregatedData.AggregateIndividualFields)]
    [Parameter("Fields To Aggregate")]
    public AggregatedFields FieldsToAggregate { get; init; } = new();

    [ShowWhen(nameof(Operation), ItemListsOperation.AggregateItems, ItemListsOperation.ConcatenateItems)]
    [Parameter("Put Output in Field", Description = "The field that gets the list.")]
    public string DestinationFieldName { get; init; } = "data";

    [ShowWhen(nameof(Operation), ItemListsOperation.SplitOutItems, ItemListsOperation.AggregateItems, ItemListsOperation.ConcatenateItems)]
    [Parameter("Include")]
    public ItemListsInclude Include { get; init; } = ItemListsInclude.NoOtherFields;

    [Parameter("Fields To Include", Description = "Names of fields: text with commas, or rows with \"fieldName\".")]
    public JToken FieldsToInclude { get; init; } = "";

    [Parameter("Fields To Exclude", Description = "Names of fields: text with commas, or rows with \"fieldName\".")]
    public JToken FieldsToExclude { get; init; } = "";

    [ShowWhen(nameof(Operation), ItemListsOperation.Limit)]
    [Parameter("Max Items", Description = "How many items come out at most.")]
    public int MaxItems { get; init; } = 1;

    [ShowWhen(nameof(Operation), ItemListsOperation.Limit)]
    [Parameter("Keep")]
    public KeptItems Keep { get; init; } = KeptItems.FirstItems;

    [ShowWhen(nameof(Operation), ItemListsOperation.RemoveDuplicates)]
    [Parameter("Compare")]
    public ComparedFields Compare { get; init; } = ComparedFields.AllFields;

    [ShowWhen(nameof(Operation), ItemListsOperation.RemoveDuplicates)]
    [Parameter("Fields To Compare", Description = "Names of fields: text with commas, or rows with \"fieldName\".")]
    public JToken FieldsToCompare { get; init; } = "";

    [ShowWhen(nameof(Operation), ItemListsOperation.Sort)]
    [Parameter("Type")]
    public SortBy Type { get; init; } = SortBy.Simple;

    [ShowWhen(nameof(Operation), ItemListsOperation.Sort)]
    [ShowWhen(nameof(Type), SortBy.Simple)]
    [Parameter("Fields To Sort By")]
    public SortFields SortFieldsUi { get; init; } = new();

    [ShowWhen(nameof(Operation), ItemListsOperation.Sort)]
    [ShowWhen(nameof(Type), SortBy.Code)]
    [Parameter("Code", IsScript = true, Description = "Compares the items a and b.", Example = "return a.json.id - b.json.id;")]
    public string Code { get; init; } = SortParameters.SampleCode;

    [ShowWhen(nameof(Operation), ItemListsOperation.Summarize)]
    [Parameter("Fields to Summarize")]
    public SummaryFields FieldsToSummarize { get; init; } = new();

    [ShowWhen(nameof(Operation), ItemListsOperation.Summarize)]
    [Parameter("Fields to Split By", Description = "Names of fields to group by, with commas between.", Example = "country, city")]
    public JToken FieldsToSplitBy { get; init; } = "";

    [Parameter("Options")] public ItemListsOptions Options { get; init; } = new();
}

/// <summary>The options of all operations.</summary>
public sealed record ItemListsOptions
{
    [Parameter("Disable Dot Notation", Description = "Takes a name such as a.b as it stands.")]
    public bool DisableDotNotation { get; init; }

    [Parameter("Destination Field Name", Description = "Split out: the field that gets the elements.")]
    public JToken DestinationFieldName { get; init; } = "";

    [Parameter("Include Binary", Description = "Split out: gives the files of the item to each element.")]
    public bool IncludeBinary { get; init; }

    [Parameter("Merge Lists", Description = "Concatenate: joins values that are lists into one list.")]
    public bool MergeLists { get; init; }

    [Parameter("Keep Missing And Null Values", Description = "Concatenate: puts null into the list for an item without the field.")]
    public bool KeepMissing { get; init; }

    [Parameter("Include Binaries", Description = "Concatenate: gives the files of all items to the one that comes out.")]
    public bool IncludeBinaries { get; init; }

    [Parameter("Keep Only Unique Binaries", Description = "Concatenate: leaves out a file that is like another one.")]
    public bool KeepOnlyUnique { get; init; }

    [Parameter("Remove Other Fields", Description = "Remove duplicates: leaves out the fields that are not compared.")]
    public bool RemoveOtherFields { get; init; }

    [Parameter("Continue if Field Not Found", Description = "Summarize: gives one empty item instead of failing.")]
    public bool ContinueIfFieldNotFound { get; init; }

    [Parameter("Output Format", Description = "Summarize: how the groups come out.")]
    public SummaryFormat OutputFormat { get; init; } = SummaryFormat.SeparateItems;

    [Parameter("Ignore Items Without Valid Fields to Group By", Description = "Summarize: leaves out items that lack a value to group by.")]
    public bool SkipEmptySplitFields { get; init; }
}

/// <summary>What Item Lists does.</summary>
public enum ItemListsOperation
{
    [Option("Split Out Items")] SplitOutItems,
    [Option("Aggregate Items", Description = "In versions before 3.")] AggregateItems,
    [Option("Concatenate Items")] ConcatenateItems,
    [Option("Limit")] Limit,
    [Option("Remove Duplicates")] RemoveDuplicates,
    [Option("Sort")] Sort,
    [Option("Summarize")] Summarize,
}

/// <summary>What comes along: the first three when splitting, the others when gathering.</summary>
public enum ItemListsInclude
{
    [Option("No Other Fields")] NoOtherFields,
    [Option("All Other Fields")] AllOtherFields,
    [Option("Selected Other Fields")] SelectedOtherFields,
    [Option("All Fields")] AllFields,
    [Option("Specified Fields")] SpecifiedFields,
    [Option("All Fields Except")] AllFieldsExcept,
}
