using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.HtmlDocuments;
using NodeHost.Nodes.Core.MarkdownDocuments;
using NodeHost.Nodes.Core.Values;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Turns Markdown into HTML and HTML into Markdown.</summary>
[Node("n8n-nodes-base.markdown", "Markdown", 1, Description = "Turns Markdown into HTML and HTML into Markdown.")]
public sealed class Markdown : ItemNode<MarkdownParameters>
{
    public override ValueTask<ItemResult> RunAsync(MarkdownParameters parameters, ItemContext context, CancellationToken cancellationToken)
    {
        string result = parameters.Mode == MarkdownMode.MarkdownToHtml
            ? MarkdownToHtml.Convert(parameters.Markdown, parameters.Options)
            : HtmlToMarkdown.Convert(HtmlPage.Parse(parameters.Html, context.Clock, cancellationToken), parameters.Options);
        var json = (JObject)context.Item.Json.DeepClone();
        PropertyPath.Set(json, parameters.DestinationKey, result);
        return ValueTask.FromResult<ItemResult>(context.Item with { Json = json, PairedItem = [] });
    }
}

public sealed record MarkdownParameters
{
    [Parameter("Mode")] public MarkdownMode Mode { get; init; } = MarkdownMode.HtmlToMarkdown;

    [ShowWhen(nameof(Mode), MarkdownMode.HtmlToMarkdown)]
    [Parameter("HTML", Description = "The HTML that is turned into Markdown.")]
    public string Html { get; init; } = "";

    [ShowWhen(nameof(Mode), MarkdownMode.MarkdownToHtml)]
    [Parameter("Markdown", Description = "The Markdown that is turned into HTML.")]
    public string Markdown { get; init; } = "";

    [Parameter("Destination Key", Description = "Where the result is put.")]
    public string DestinationKey { get; init; } = "data";

    [Parameter("Options")] public MarkdownOptions Options { get; init; } = new();
}

public enum MarkdownMode
{
    [Option("Markdown to HTML")] MarkdownToHtml,
    [Option("HTML to Markdown")] HtmlToMarkdown,
}
