using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Spreadsheets;

/// <summary>How a spreadsheet is read. Not every format has a use for every option.</summary>
public record SheetReadOptions
{
    [Parameter("Delimiter", Description = "The text between the values of a CSV file.")] public string Delimiter { get; init; } = ",";

    [Parameter("Encoding", Description = "Encoding of a CSV file, for example utf8 or latin1.")] public string Encoding { get; init; } = "utf-8";

    [Parameter("Exclude Byte Order Mark (BOM)", Description = "Leaves out the mark that may stand before the first name of a CSV file.")]
    public bool EnableBOM { get; init; }

    [Parameter("Preserve Quotes", Description = "Takes quotes within the unquoted values of a CSV file as text.")] public bool RelaxQuotes { get; init; }

    [Parameter("Starting Line", Description = "The line of a CSV file at which reading starts.")] public int FromLine { get; init; }

    [Parameter("Max Number of Rows to Load", Description = "Most rows of a CSV file; -1 for all.")] public int MaxRowCount { get; init; } = -1;

    [Parameter("Skip Records with Errors", Description = "Leaves out the rows of a CSV file that cannot be read.")] public SkippedRecords SkipRecordsWithErrors { get; init; } = new();

    [Parameter("Header Row", Description = "The first row names the fields.")] public bool HeaderRow { get; init; } = true;

    [Parameter("Include Empty Cells", Description = "Gives empty cells as empty text.")] public bool IncludeEmptyCells { get; init; }

    [Parameter("RAW Data", Description = "Leaves the texts of a text file texts, instead of reading numbers and dates from them.")] public bool RawData { get; init; }

    [Parameter("Read As String", Description = "Takes the file as UTF-8 text. It is so in any case.", Ignored = true)] public bool ReadAsString { get; init; }

    [Parameter("Range", Description = "The cells to read, such as A2:D10, or the number of rows to leave out.", Example = "A2:D10")] public string Range { get; init; } = "";

    [Parameter("Sheet Name", Description = "The sheet to read, the first one if empty; or the name of the sheet that is written.")] public string SheetName { get; init; } = "";
}

/// <summary>Whether rows with errors are left out.</summary>
public sealed record SkippedRecords
{
    [Parameter("Value")] public SkippedRecordsValue Value { get; init; } = new();
}

/// <summary>How many rows with errors may be left out.</summary>
public sealed record SkippedRecordsValue
{
    [Parameter("Enabled")] public bool Enabled { get; init; }

    [Parameter("Max Skipped Records", Description = "Most rows to leave out; -1 for any number.")] public int MaxSkippedRecords { get; init; } = -1;
}
