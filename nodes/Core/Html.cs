using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.HtmlDocuments;
using NodeHost.Nodes.Core.Values;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Fills HTML templates, takes values out of HTML, and makes tables of items.</summary>
[Node("n8n-nodes-base.html", "HTML", 1, 1.1, 1.2, Description = "Fills HTML templates, takes values out of HTML, and makes tables of items.")]
public sealed class Html : BatchNode<HtmlParameters>
{
    public override async ValueTask<BatchResult> RunAsync(BatchContext<HtmlParameters> context, CancellationToken cancellationToken)
    {
        if (context.Items.Count == 0)
            return BatchResult.Of([]);
        HtmlParameters first = context.ParametersFor(0);
        if (first.Operation == HtmlOperation.ConvertToHtmlTable)
            return BatchResult.Of([Table(first.Options, context.Items)]);

        var results = new List<Item>(context.Items.Count);
        for (int i = 0; i < context.Items.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                HtmlParameters parameters = context.ParametersFor(i);
                if (parameters.Operation == HtmlOperation.GenerateHtmlTemplate)
                    results.Add(Paired(new JObject { ["html"] = JsValue.IsNullish(parameters.Html) ? "" : JsValue.ToText(parameters.Html) }, i));
                else
                    results.AddRange((await ExtractAsync(parameters, context, i, cancellationToken)).Select(json => Paired(json, i)));
            }
            catch (NodeFailedException failure)
            {
                results.Add(context.Failed(i, failure));
            }
        }

        return BatchResult.Of(results);
    }

    private static Task<IReadOnlyList<JObject>> ExtractAsync(
        HtmlParameters parameters, BatchContext<HtmlParameters> context, int index, CancellationToken cancellationToken)
    {
        var extraction = new HtmlExtraction(
            parameters.ExtractionValues.Values, parameters.Options.TrimValues, parameters.Options.CleanUpText, separatesBlocks: context.TypeVersion >= 1.2, context.Clock);
        return extraction.RunAsync(context.Items[index], index, parameters.SourceData, parameters.DataPropertyName, cancellationToken);
    }

    private static Item Table(HtmlOptions options, IReadOnlyList<Item> items) => new()
    {
        Json = new JObject { ["table"] = HtmlTable.Write(options, [.. items.Select(static item => item.Json)]) },
        PairedItem = [.. items.Select(static (_, index) => new ItemSource(index))],
    };

    private static Item Paired(JObject json, int index) => new() { Json = json, PairedItem = [new ItemSource(index)] };
}

public sealed record HtmlParameters
{
    [Parameter("Operation")] public HtmlOperation Operation { get; init; } = HtmlOperation.GenerateHtmlTemplate;

    [ShowWhen(nameof(Operation), HtmlOperation.GenerateHtmlTemplate)]
    [Parameter("HTML Template", IsTemplate = true, Description = "HTML with {{ … }} for expressions.", Example = "<h1>{{ $json.title }}</h1>")]
    public JToken? Html { get; init; } = "<!DOCTYPE html>\n<html>\n<head>\n  <meta charset=\"UTF-8\" />\n  <title>My HTML document</title>\n</head>\n<body>\n</body>\n</html>\n";

    [Parameter(Ignored = true)] public string Notice { get; init; } = "";

    [ShowWhen(nameof(Operation), HtmlOperation.ExtractHtmlContent)]
    [Parameter("Source Data", Description = "Whether the HTML stands in a field or in a file of the item.")]
    public HtmlSource SourceData { get; init; } = HtmlSource.Json;

    [ShowWhen(nameof(Operation), HtmlOperation.ExtractHtmlContent)]
    [Parameter("JSON Property", Description = "Name of the field or file that holds the HTML; a field may hold a list of texts.")]
    public string DataPropertyName { get; init; } = "data";

    [ShowWhen(nameof(Operation), HtmlOperation.ExtractHtmlContent)]
    [Parameter("Extraction Values")]
    public ExtractionValues ExtractionValues { get; init; } = new();

    [Parameter("Options")] public HtmlOptions Options { get; init; } = new();
}

public enum HtmlOperation
{
    [Option("Generate HTML Template", Description = "Fills a template.")] GenerateHtmlTemplate,
    [Option("Extract HTML Content", Description = "Takes values out of HTML.")] ExtractHtmlContent,
    [Option("Convert to HTML Table", Description = "Makes one table of all items.")] ConvertToHtmlTable,
}
