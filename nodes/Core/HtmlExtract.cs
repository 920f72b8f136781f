using NodeHost.Nodes.Core.HtmlDocuments;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Takes values out of HTML; the node before <see cref="Html"/>.</summary>
[Node("n8n-nodes-base.htmlExtract", "HTML Extract", 1, Description = "Takes values out of HTML.")]
public sealed class HtmlExtract : ItemNode<HtmlExtractParameters>
{
    public override async ValueTask<ItemResult> RunAsync(HtmlExtractParameters parameters, ItemContext context, CancellationToken cancellationToken)
    {
        var extraction = new HtmlExtraction(parameters.ExtractionValues.Values, parameters.Options.TrimValues, cleans: false, separatesBlocks: false, context.Clock);
        return ItemResult.Many([.. (await extraction.RunAsync(
            context.Item, context.ItemIndex, parameters.SourceData, parameters.DataPropertyName, cancellationToken)).Select(Item.Of)]);
    }
}

public sealed record HtmlExtractParameters
{
    [Parameter("Source Data", Description = "Whether the HTML stands in a field or in a file of the item.")]
    public HtmlSource SourceData { get; init; } = HtmlSource.Json;

    [Parameter("JSON Property", Description = "Name of the field or file that holds the HTML; a field may hold a list of texts.")]
    public string DataPropertyName { get; init; } = "data";

    [Parameter("Extraction Values")] public ExtractionValues ExtractionValues { get; init; } = new();

    [Parameter("Options")] public HtmlExtractOptions Options { get; init; } = new();
}

public sealed record HtmlExtractOptions
{
    [Parameter("Trim Values", Description = "Takes blanks and line breaks off both ends.")] public bool TrimValues { get; init; }
}
