using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Spreadsheets;

/// <summary>How a spreadsheet is written.</summary>
public enum SheetFormat
{
    [Option("CSV", Description = "Comma-separated values")] Csv,
    [Option("HTML", Description = "HTML Table")] Html,
    [Option("ODS", Description = "OpenDocument Spreadsheet")] Ods,
    [Option("RTF", Description = "Rich Text Format")] Rtf,
    [Option("XLS", Description = "Excel")] Xls,
    [Option("XLSX", Description = "Excel")] Xlsx,
}
