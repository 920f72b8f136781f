using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Values;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.HtmlDocuments;

/// <summary>Takes values out of the HTML of an item.</summary>
/// <param name="values">Which values.</param>
/// <param name="trims">True to trim them.</param>
/// <param name="cleans">True to take line breaks out and make one blank of several.</param>
/// <param name="separatesBlocks">True to break lines in a text where blocks begin and end, and to leave out what is to be skipped.</param>
/// <param name="clock">The clock by which parsing is limited.</param>
internal sealed partial class HtmlExtraction(IReadOnlyList<ExtractionValue> values, bool trims, bool cleans, bool separatesBlocks, TimeProvider clock)
{
    private const long LargestFile = 64 * 1024 * 1024;

    /// <summary>The values of each HTML text that the item holds.</summary>
    /// <exception cref="NodeFailedException">The item has no HTML there, or a selector is unusable.</exception>
    public async Task<IReadOnlyList<JObject>> RunAsync(Item item, int index, HtmlSource source, string property, CancellationToken cancellationToken)
    {
        if (source == HtmlSource.Binary)
            return [Extract(await FileAsync(item, index, property, cancellationToken), cancellationToken)];
        JToken? html = item.Json[property];
        if (html is null)
            throw new NodeFailedException(Codes.UnreadableData, $"No property named \"{property}\" exists!") { Hint = "Name the field that holds the HTML.", Parameter = "dataPropertyName" };
        return html is JArray several ? [.. several.Select(text => Extract(TextOf(text), cancellationToken))] : [Extract(TextOf(html), cancellationToken)];
    }

    private static string TextOf(JToken token) => JsValue.IsNullish(token) ? "" : JsValue.ToText(token);

    private static async Task<string> FileAsync(Item item, int index, string name, CancellationToken cancellationToken)
    {
        BinaryData file = item.FileNamed(name, index, "dataPropertyName");
        if (file.Size > LargestFile)
            throw new NodeFailedException(Codes.UnreadableData, $"The file is larger than {LargestFile / 1024 / 1024} MB, too large to be parsed as HTML.") { Parameter = "dataPropertyName" };
        using var reader = new StreamReader(file.OpenRead(), Encoding.UTF8);
        return await reader.ReadToEndAsync(cancellationToken);
    }

    private JObject Extract(string html, CancellationToken cancellationToken)
    {
        HtmlPage page = HtmlPage.Parse(html, clock, cancellationToken);
        var json = new JObject();
        foreach (ExtractionValue value in values)
        {
            IReadOnlyList<IElement> found = page.Find(value.CssSelector);
            // A value that is not there leaves no field.
            if (value.ReturnArray)
                json[value.Key] = new JArray(found.Select(element => Tidy(Of([element], value))));
            else if (Tidy(Of(found, value)) is { } text)
                json[value.Key] = text;
        }

        return json;
    }

    private string? Of(IReadOnlyList<IElement> found, ExtractionValue value)
    {
        IElement? first = found.Count > 0 ? found[0] : null;
        return value.ReturnValue switch
        {
            ExtractedPart.Attribute => first?.GetAttribute(value.Attribute),
            ExtractedPart.Html => first?.InnerHtml is { Length: > 0 } html ? html : null,
            ExtractedPart.Value => FormValue(first),
            _ => Text(found, value),
        };
    }

    private string? Text(IReadOnlyList<IElement> found, ExtractionValue value)
    {
        if (separatesBlocks)
            return found.Count == 0 ? "" : string.Join('\n', found.Select(element => HtmlText.Of(element, value.SkipSelectors)));
        string text = string.Concat(found.Select(static element => element.TextContent));
        return text.Length > 0 ? text : null;
    }

    private static string? FormValue(IElement? element) => element switch
    {
        IHtmlTextAreaElement area => area.TextContent,
        IHtmlSelectElement select => select.Options.Where(static option => option.IsSelected).Concat(select.Options).Select(static option => option.Value).FirstOrDefault(),
        _ => element?.GetAttribute("value"),
    };

    private string? Tidy(string? text)
    {
        if (text is null)
            return null;
        string tidy = trims ? text.Trim() : text;
        return cleans ? Blanks().Replace(LineBreaks().Replace(tidy.Trim(), ""), " ") : tidy;
    }

    // Linear over texts of any size, so without a time limit.
    [GeneratedRegex(@"\r\n|\n|\r", RegexOptions.CultureInvariant)]
    private static partial Regex LineBreaks();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
