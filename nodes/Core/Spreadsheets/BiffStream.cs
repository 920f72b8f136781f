using System.Buffers.Binary;
using System.Text;

namespace NodeHost.Nodes.Core.Spreadsheets;

/// <summary>The records of an XLS workbook: a kind, a length, and bytes.</summary>
internal sealed class BiffStream
{
    private const int LongestRecord = 8224;
    private const ushort Continue = 0x003C;

    private readonly MemoryStream _bytes = new();

    public int Length => (int)_bytes.Length;

    public void Clear() => _bytes.SetLength(0);

    public byte[] ToArray() => _bytes.ToArray();

    public void Add(ushort kind, ReadOnlySpan<byte> content)
    {
        Span<byte> head = stackalloc byte[4];
        BinaryPrimitives.WriteUInt16LittleEndian(head, kind);
        BinaryPrimitives.WriteUInt16LittleEndian(head[2..], (ushort)content.Length);
        _bytes.Write(head);
        _bytes.Write(content);
    }

    /// <summary>
    /// Adds texts as one record that goes on in further ones. The head of a text stays whole; where its characters are
    /// divided, the next record says again how they are coded.
    /// </summary>
    public void AddTexts(ushort kind, ReadOnlySpan<byte> start, IEnumerable<string> texts)
    {
        var record = new List<byte>(LongestRecord);
        record.AddRange(start);
        foreach (string text in texts)
        {
            if (record.Count + 3 > LongestRecord)
                kind = Complete(kind, record);
            record.AddRange([(byte)text.Length, (byte)(text.Length >> 8), 1]);
            ReadOnlySpan<byte> rest = Encoding.Unicode.GetBytes(text);
            while (rest.Length > 0)
            {
                if (record.Count + 2 > LongestRecord)
                {
                    kind = Complete(kind, record);
                    record.Add(1);
                }

                int taken = Math.Min(rest.Length, (LongestRecord - record.Count) & ~1);
                record.AddRange(rest[..taken]);
                rest = rest[taken..];
            }
        }

        Complete(kind, record);
    }

    private ushort Complete(ushort kind, List<byte> record)
    {
        Add(kind, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(record));
        record.Clear();
        return Continue;
    }
}
