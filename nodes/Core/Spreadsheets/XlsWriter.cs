using System.Buffers.Binary;
using System.Text;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Spreadsheets;

/// <summary>
/// Writes a table in the format of Excel 97 (BIFF8), with values alone: no library that is kept up writes it any more, and
/// files in the field still ask for it.
/// </summary>
internal sealed class XlsWriter
{
    private const int MostRows = 65_536;
    private const int MostColumns = 256;
    private const int LongestText = 32_767;
    private const ushort CellStyle = 15;

    private readonly BiffStream _records = new();
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private int _textCells;

    /// <summary>Writes the file.</summary>
    /// <exception cref="NodeFailedException">The table is larger than the format allows.</exception>
    public static async Task WriteAsync(Stream target, SheetTable table, string sheetName, CancellationToken cancellationToken)
    {
        if (table.RowCount > MostRows || table.ColumnCount > MostColumns)
        {
            throw new NodeFailedException(
                Codes.FileTooLargeForMemory, $"An XLS file has at most {MostRows} rows and {MostColumns} columns; these items need {table.RowCount} and {table.ColumnCount}. Choose XLSX.");
        }

        byte[] book = new XlsWriter().Book(table, sheetName);
        await target.WriteAsync(CompoundFile.Of("Workbook", book), cancellationToken);
    }

    private byte[] Book(SheetTable table, string sheetName)
    {
        // The texts of the sheet are written before it, so it is made first.
        byte[] sheet = Sheet(table);
        _records.Clear();
        Begin(0x0005);
        _records.Add(0x0042, [0xB0, 0x04]); // Unicode
        _records.Add(0x003D, [0, 0, 0, 0, 0x80, 0x3E, 0x80, 0x1F, 0x38, 0, 0, 0, 0, 0, 1, 0, 0x58, 2]); // Window
        for (int i = 0; i < 4; i++)
            _records.Add(0x0031, [0xC8, 0, 0, 0, 0xFF, 0x7F, 0x90, 1, 0, 0, 0, 0, 0, 0, 5, 0, .. "Arial"u8]);
        for (int i = 0; i < 16; i++)
            _records.Add(0x00E0, [0, 0, 0, 0, (byte)(i < CellStyle ? 0xF5 : 0x01), (byte)(i < CellStyle ? 0xFF : 0x00), 0x20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xC0, 0x20]);
        _records.Add(0x0293, [0, 0x80, 0, 0xFF]);
        int bound = _records.Length + 4;
        _records.Add(0x0085, [0, 0, 0, 0, 0, 0, (byte)sheetName.Length, 1, .. Encoding.Unicode.GetBytes(sheetName)]);
        AddTexts();
        _records.Add(0x000A, []);
        byte[] globals = _records.ToArray();
        BinaryPrimitives.WriteInt32LittleEndian(globals.AsSpan(bound), globals.Length);
        return [.. globals, .. sheet];
    }

    private byte[] Sheet(SheetTable table)
    {
        Begin(0x0010);
        byte[] size = new byte[14];
        BinaryPrimitives.WriteInt32LittleEndian(size.AsSpan(4), table.RowCount);
        BinaryPrimitives.WriteUInt16LittleEndian(size.AsSpan(10), (ushort)table.ColumnCount);
        _records.Add(0x0200, size);
        int index = 0;
        foreach (JToken?[] row in table.Rows)
        {
            for (int column = 0; column < row.Length; column++)
                AddCell(index, column, row[column]);
            index++;
        }

        _records.Add(0x023E, [0xB6, 6, 0, 0, 0, 0, 0x40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        _records.Add(0x000A, []);
        return _records.ToArray();
    }

    private void Begin(ushort kind) =>
        _records.Add(0x0809, [0, 6, (byte)kind, (byte)(kind >> 8), 0xBB, 0x0D, 0xCC, 0x07, 0, 0, 0, 0, 6, 0, 0, 0]);

    private void AddCell(int row, int column, JToken? value)
    {
        if (value is null)
            return;
        Span<byte> cell = stackalloc byte[14];
        BinaryPrimitives.WriteUInt16LittleEndian(cell, (ushort)row);
        BinaryPrimitives.WriteUInt16LittleEndian(cell[2..], (ushort)column);
        BinaryPrimitives.WriteUInt16LittleEndian(cell[4..], CellStyle);
        switch (value.Type)
        {
            case JTokenType.Boolean:
                cell[6] = (byte)((bool)value ? 1 : 0);
                _records.Add(0x0205, cell[..8]);
                return;
            case JTokenType.Integer or JTokenType.Float when double.IsFinite((double)value):
                BinaryPrimitives.WriteDoubleLittleEndian(cell[6..], (double)value);
                _records.Add(0x0203, cell);
                return;
            default:
                BinaryPrimitives.WriteInt32LittleEndian(cell[6..], TextIndex(CellText.Of(value)));
                _records.Add(0x00FD, cell[..10]);
                return;
        }
    }

    private int TextIndex(string text)
    {
        if (text.Length > LongestText)
            throw new NodeFailedException(Codes.FileTooLargeForMemory, $"A cell holds at most {LongestText} characters; a value has {text.Length}. Choose CSV.");
        _textCells++;
        if (!_texts.TryGetValue(text, out int index))
            _texts[text] = index = _texts.Count;
        return index;
    }

    private void AddTexts()
    {
        Span<byte> counts = stackalloc byte[8];
        BinaryPrimitives.WriteInt32LittleEndian(counts, _textCells);
        BinaryPrimitives.WriteInt32LittleEndian(counts[4..], _texts.Count);
        _records.AddTexts(0x00FC, counts, _texts.OrderBy(static pair => pair.Value).Select(static pair => pair.Key));
    }
}
