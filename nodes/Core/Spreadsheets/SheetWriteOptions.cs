using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Spreadsheets;

/// <summary>How a spreadsheet is written. Not every format has a use for every option.</summary>
public sealed record SheetWriteOptions
{
    [Parameter("Compression", Description = "Packs an XLSX or ODS file tighter.")] public bool Compression { get; init; }

    [Parameter("Delimiter", Description = "The text between the values of a CSV file.")] public string Delimiter { get; init; } = ",";

    [Parameter("File Name", Description = "Name of the file.", Example = "report.xlsx")] public string FileName { get; init; } = "";

    [Parameter("Header Row", Description = "The first row has the names of the fields.")] public bool HeaderRow { get; init; } = true;

    [Parameter("Sheet Name", Description = "Name of the sheet in an XLSX, XLS or ODS file.")] public string SheetName { get; init; } = "Sheet";
}
