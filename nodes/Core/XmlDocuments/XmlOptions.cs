using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.XmlDocuments;

/// <summary>How XML and JSON stand for each other.</summary>
public sealed record XmlOptions
{
    // Whole pairs are always written and lone halves never, so there is nothing to allow.
    [ShowWhen(nameof(XmlParameters.Mode), XmlMode.JsonToXml)]
    [Parameter("Allow Surrogate Chars", Ignored = true)]
    public bool AllowSurrogateChars { get; init; }

    [Parameter("Attribute Key", Description = "The field that holds the attributes of an element.")]
    public string Attrkey { get; init; } = "$";

    [ShowWhen(nameof(XmlParameters.Mode), XmlMode.JsonToXml)]
    [Parameter("Cdata", Description = "Wraps text in CDATA where it would have to be escaped.")]
    public bool Cdata { get; init; }

    [Parameter("Character Key", Description = "The field that holds the text of an element that has more than text.")]
    public string Charkey { get; init; } = "_";

    [ShowWhen(nameof(XmlParameters.Mode), XmlMode.JsonToXml)]
    [Parameter("Headless", Description = "Leaves the XML declaration out.")]
    public bool Headless { get; init; }

    [ShowWhen(nameof(XmlParameters.Mode), XmlMode.JsonToXml)]
    [Parameter("Root Name", Description = "The name of the root element.")]
    public string RootName { get; init; } = "root";

    [ShowWhen(nameof(XmlParameters.Mode), XmlMode.XmlToJson)]
    [Parameter("Explicit Array", Description = "Makes an array of every child element, also where there is one.")]
    public bool ExplicitArray { get; init; }

    [ShowWhen(nameof(XmlParameters.Mode), XmlMode.XmlToJson)]
    [Parameter("Explicit Root", Description = "Keeps the root element as a field.")]
    public bool ExplicitRoot { get; init; } = true;

    [ShowWhen(nameof(XmlParameters.Mode), XmlMode.XmlToJson)]
    [Parameter("Ignore Attributes", Description = "Leaves the attributes out.")]
    public bool IgnoreAttrs { get; init; }

    [ShowWhen(nameof(XmlParameters.Mode), XmlMode.XmlToJson)]
    [Parameter("Merge Attributes", Description = "Makes fields of the element of its attributes.")]
    public bool MergeAttrs { get; init; } = true;

    [ShowWhen(nameof(XmlParameters.Mode), XmlMode.XmlToJson)]
    [Parameter("Normalize", Description = "Trims text and makes one blank of several.")]
    public bool Normalize { get; init; }

    [ShowWhen(nameof(XmlParameters.Mode), XmlMode.XmlToJson)]
    [Parameter("Normalize Tags", Description = "Writes the names of elements in lower case.")]
    public bool NormalizeTags { get; init; }

    [ShowWhen(nameof(XmlParameters.Mode), XmlMode.XmlToJson)]
    [Parameter("Trim", Description = "Trims text.")]
    public bool Trim { get; init; }
}
