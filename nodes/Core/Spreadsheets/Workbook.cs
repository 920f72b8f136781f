using System.IO.Compression;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Spreadsheets;

/// <summary>Opens a spreadsheet of any format by what its content shows, whatever the file is called.</summary>
internal static class Workbook
{
    /// <summary>The sheets, in order. They must be read before the stream is closed.</summary>
    /// <param name="content">The content; it can seek.</param>
    /// <param name="keepsText">True to leave texts texts in formats that know nothing else.</param>
    /// <exception cref="NodeFailedException">The content is no spreadsheet.</exception>
    public static IEnumerable<Sheet> Open(Stream content, bool keepsText)
    {
        byte[] start = new byte[1024];
        int length = content.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        content.Position = 0;
        return OfStart(start.AsSpan(0, length), content, keepsText);
    }

    private static IEnumerable<Sheet> OfStart(ReadOnlySpan<byte> start, Stream content, bool keepsText)
    {
        if (start.StartsWith("PK"u8))
            return IsOpenDocument(content) ? OdsReader.Read(content) : ExcelSheets.Read(content);
        if (start.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            return ExcelSheets.Read(content);
        if (start.StartsWith("{\\rtf"u8))
            return RtfTable.Read(content, keepsText);
        ReadOnlySpan<byte> text = start.StartsWith("\uFEFF"u8) ? start[3..] : start;
        return text.TrimStart(" \t\r\n"u8).StartsWith("<"u8) ? HtmlTables.Read(content, keepsText) : CsvTable.Read(content, keepsText);
    }

    private static bool IsOpenDocument(Stream content)
    {
        try
        {
            using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            return archive.GetEntry("content.xml") is not null;
        }
        catch (InvalidDataException fault)
        {
            throw new NodeFailedException(Codes.FileMalformed, "The file is a damaged archive and no spreadsheet.", fault);
        }
        finally
        {
            content.Position = 0;
        }
    }
}
