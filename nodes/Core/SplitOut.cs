using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Lists;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Turns a list within an item into items.</summary>
[Node("n8n-nodes-base.splitOut", "Split Out", 1, Description = "Turns a list within an item into separate items.")]
public sealed class SplitOut : ItemNode<SplitOutParameters>
{
    public override ValueTask<ItemResult> RunAsync(SplitOutParameters parameters, ItemContext context, CancellationToken cancellationToken) =>
        ValueTask.FromResult(ItemResult.Many(FieldSplitter.Split(context.Item, new SplitSettings
        {
            Fields = FieldNames.In(parameters.FieldToSplitOut),
            Destinations = FieldNames.In(parameters.Options.DestinationFieldName),
            Include = parameters.Include,
            Included = FieldNames.In(parameters.FieldsToInclude),
            Access = new FieldAccess(!parameters.Options.DisableDotNotation),
            IncludesBinary = parameters.Options.IncludeBinary,
        })));
}

public sealed record SplitOutParameters
{
    [Parameter("Fields To Split Out", Description = "Names of fields with lists, with commas between; $binary for the files.", Example = "orders")]
    public required JToken FieldToSplitOut { get; init; }

    [Parameter("Include", Description = "What comes along with each element.")]
    public OtherFields Include { get; init; } = OtherFields.NoOtherFields;

    [ShowWhen(nameof(Include), OtherFields.SelectedOtherFields)]
    [Parameter("Fields To Include", Description = "Names of fields, with commas between.", Example = "id, name")]
    public JToken FieldsToInclude { get; init; } = "";

    [Parameter("Options")] public SplitOutOptions Options { get; init; } = new();
}

public sealed record SplitOutOptions
{
    [Parameter("Disable Dot Notation", Description = "Takes a name such as a.b as it stands.")]
    public bool DisableDotNotation { get; init; }

    [Parameter("Destination Field Name", Description = "The fields that get the elements, as many as are split out, with commas between.")]
    public JToken DestinationFieldName { get; init; } = "";

    [Parameter("Include Binary", Description = "Gives the files of the item to each element.")]
    public bool IncludeBinary { get; init; }
}
