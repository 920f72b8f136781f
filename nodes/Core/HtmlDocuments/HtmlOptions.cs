using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.HtmlDocuments;

/// <summary>What else there is to say about values that are taken out, or about a table.</summary>
public sealed record HtmlOptions
{
    [Parameter("Trim Values", Description = "Takes blanks and line breaks off both ends.")] public bool TrimValues { get; init; }

    [Parameter("Clean Up Text", Description = "Takes line breaks out and makes one blank of several.")] public bool CleanUpText { get; init; }

    [Parameter("Capitalize Headers", Description = "Writes the names of the columns with capitals.")] public bool Capitalize { get; init; }

    [Parameter("Custom Styling", Description = "Leaves out the styles that a table has otherwise.")] public bool CustomStyling { get; init; }

    [Parameter("Caption", Description = "The caption of the table.")] public string Caption { get; init; } = "";

    [Parameter("Table Attributes", Description = "Attributes of the table element.", Example = "class=\"wide\"")] public string TableAttributes { get; init; } = "";

    [Parameter("Header Attributes", Description = "Attributes of the header cells.")] public string HeaderAttributes { get; init; } = "";

    [Parameter("Row Attributes", Description = "Attributes of the rows.")] public string RowAttributes { get; init; } = "";

    [Parameter("Cell Attributes", Description = "Attributes of the cells.")] public string CellAttributes { get; init; } = "";
}
