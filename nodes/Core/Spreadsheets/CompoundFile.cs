using System.Buffers.Binary;
using System.Text;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Spreadsheets;

/// <summary>The container of old Office files, with one stream in it: sectors of 512 bytes that are chained by a table.</summary>
internal static class CompoundFile
{
    private const int Sector = 512;
    private const int EntriesOfSector = Sector / 4;
    private const int MostTableSectors = 109;
    private const int EndOfChain = -2;
    private const int SmallestStream = 4096;

    /// <summary>The bytes of the container.</summary>
    /// <exception cref="NodeFailedException">The content is larger than one table of sectors can chain.</exception>
    public static byte[] Of(string name, byte[] content)
    {
        // A shorter stream would have to lie in small sectors of its own.
        int sectors = (Math.Max(content.Length, SmallestStream) + Sector - 1) / Sector;
        int tables = 1;
        while (tables * EntriesOfSector < sectors + tables + 1)
            tables++;
        if (tables > MostTableSectors)
            throw new NodeFailedException(Codes.FileTooLargeForMemory, "The table does not fit into an XLS file of 7 MB. Choose XLSX.");
        byte[] file = new byte[Sector * (1 + tables + 1 + sectors)];
        WriteHeader(file, tables);
        WriteTable(file.AsSpan(Sector), tables, sectors);
        Span<byte> directory = file.AsSpan(Sector * (1 + tables), Sector);
        WriteEntry(directory, "Root Entry", kind: 5, child: 1, EndOfChain, 0);
        WriteEntry(directory[128..], name, kind: 2, child: -1, tables + 1, Math.Max(content.Length, SmallestStream));
        content.CopyTo(file.AsSpan(Sector * (2 + tables)));
        return file;
    }

    private static void WriteHeader(Span<byte> header, int tables)
    {
        ReadOnlySpan<byte> start = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        start.CopyTo(header);
        ReadOnlySpan<byte> versions = [0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0];
        versions.CopyTo(header[24..]);
        Put(header[44..], tables);
        Put(header[48..], tables);
        Put(header[56..], SmallestStream);
        Put(header[60..], EndOfChain);
        Put(header[68..], EndOfChain);
        for (int i = 0; i < MostTableSectors; i++)
            Put(header[(76 + (i * 4))..], i < tables ? i : -1);
    }

    private static void WriteTable(Span<byte> table, int tables, int sectors)
    {
        for (int i = 0; i < tables * EntriesOfSector; i++)
        {
            int next = i < tables ? -3 : i == tables ? EndOfChain : i < tables + sectors ? i + 1 : i == tables + sectors ? EndOfChain : -1;
            Put(table[(i * 4)..], next);
        }
    }

    private static void WriteEntry(Span<byte> entry, string name, byte kind, int child, int start, int length)
    {
        Encoding.Unicode.GetBytes(name, entry);
        entry[64] = (byte)((name.Length + 1) * 2);
        entry[66] = kind;
        entry[67] = 1;
        Put(entry[68..], -1);
        Put(entry[72..], -1);
        Put(entry[76..], child);
        Put(entry[116..], start);
        Put(entry[120..], length);
    }

    private static void Put(Span<byte> target, int value) => BinaryPrimitives.WriteInt32LittleEndian(target, value);
}
