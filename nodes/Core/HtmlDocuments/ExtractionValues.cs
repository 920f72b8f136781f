using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.HtmlDocuments;

/// <summary>The values that are taken out of HTML.</summary>
public sealed record ExtractionValues
{
    [Parameter("Values")] public IReadOnlyList<ExtractionValue> Values { get; init; } = [];
}

/// <summary>One value that is taken out.</summary>
public sealed record ExtractionValue
{
    [Parameter("Key", Description = "The field that the value is put in.")] public string Key { get; init; } = "";

    [Parameter("CSS Selector", Description = "Which elements.", Example = ".price")] public string CssSelector { get; init; } = "";

    [Parameter("Return Value")] public ExtractedPart ReturnValue { get; init; } = ExtractedPart.Text;

    [ShowWhen(nameof(ReturnValue), ExtractedPart.Attribute)]
    [Parameter("Attribute", Example = "href")]
    public string Attribute { get; init; } = "";

    [Versions(From = 1.2)]
    [ShowWhen(nameof(ReturnValue), ExtractedPart.Text)]
    [Parameter("Skip Selectors", Description = "Selectors of elements that are left out of the text, with commas between.", Example = "img, .ad")]
    public string SkipSelectors { get; init; } = "";

    [Parameter("Return Array", Description = "Gives a list with a value for each element that is found.")] public bool ReturnArray { get; init; }
}

/// <summary>What is taken of an element.</summary>
public enum ExtractedPart
{
    [Option("Attribute", Description = "The value of an attribute.")] Attribute,
    [Option("HTML", Description = "The HTML within the element.")] Html,
    [Option("Text", Description = "The text without tags.")] Text,
    [Option("Value", Description = "The value of a form field.")] Value,
}

/// <summary>Where HTML stands.</summary>
public enum HtmlSource
{
    [Option("Binary", Description = "In a file of the item.")] Binary,
    [Option("JSON", Description = "In a field of the item.")] Json,
}
