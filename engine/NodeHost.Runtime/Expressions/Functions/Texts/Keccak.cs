using System.Buffers.Binary;
using System.Numerics;

namespace NodeHost.Runtime.Expressions.Functions.Texts;

/// <summary>SHA3-512 of FIPS 202, which .NET has only where its system library does.</summary>
internal static class Keccak
{
    private const int DigestBytes = 64;

    private const int BlockBytes = 200 - (2 * DigestBytes);

    private static readonly ulong[] RoundConstants =
    [
        0x0000000000000001, 0x0000000000008082, 0x800000000000808A, 0x8000000080008000, 0x000000000000808B, 0x0000000080000001,
        0x8000000080008081, 0x8000000000008009, 0x000000000000008A, 0x0000000000000088, 0x0000000080008009, 0x000000008000000A,
        0x000000008000808B, 0x800000000000008B, 0x8000000000008089, 0x8000000000008003, 0x8000000000008002, 0x8000000000000080,
        0x000000000000800A, 0x800000008000000A, 0x8000000080008081, 0x8000000000008080, 0x0000000080000001, 0x8000000080008008,
    ];

    // How far the lane at x + 5y turns, and where it goes.
    private static readonly int[] Turns = [0, 1, 62, 28, 27, 36, 44, 6, 55, 20, 3, 10, 43, 25, 39, 41, 45, 15, 21, 8, 18, 2, 61, 56, 14];

    /// <summary>The digest of 512 bits.</summary>
    public static byte[] Sha3Of512Bits(ReadOnlySpan<byte> data)
    {
        var lanes = new ulong[25];
        for (; data.Length >= BlockBytes; data = data[BlockBytes..])
            Absorb(lanes, data[..BlockBytes]);
        Span<byte> last = stackalloc byte[BlockBytes];
        last.Clear();
        data.CopyTo(last);
        last[data.Length] = 0x06;
        last[^1] |= 0x80;
        Absorb(lanes, last);
        var digest = new byte[DigestBytes];
        for (int i = 0; i < DigestBytes / 8; i++)
            BinaryPrimitives.WriteUInt64LittleEndian(digest.AsSpan(i * 8), lanes[i]);
        return digest;
    }

    private static void Absorb(ulong[] lanes, ReadOnlySpan<byte> block)
    {
        for (int i = 0; i < BlockBytes / 8; i++)
            lanes[i] ^= BinaryPrimitives.ReadUInt64LittleEndian(block[(i * 8)..]);
        foreach (ulong constant in RoundConstants)
        {
            MixColumns(lanes);
            TurnAndMixRows(lanes);
            lanes[0] ^= constant;
        }
    }

    private static void MixColumns(ulong[] lanes)
    {
        Span<ulong> columns = stackalloc ulong[5];
        for (int x = 0; x < 5; x++)
            columns[x] = lanes[x] ^ lanes[x + 5] ^ lanes[x + 10] ^ lanes[x + 15] ^ lanes[x + 20];
        for (int i = 0; i < 25; i++)
            lanes[i] ^= columns[((i % 5) + 4) % 5] ^ BitOperations.RotateLeft(columns[((i % 5) + 1) % 5], 1);
    }

    private static void TurnAndMixRows(ulong[] lanes)
    {
        Span<ulong> turned = stackalloc ulong[25];
        for (int i = 0; i < 25; i++)
        {
            int x = i % 5;
            int y = i / 5;
            turned[y + (5 * (((2 * x) + (3 * y)) % 5))] = BitOperations.RotateLeft(lanes[i], Turns[i]);
        }

        for (int i = 0; i < 25; i++)
        {
            int row = i - (i % 5);
            lanes[i] = turned[i] ^ (~turned[row + ((i + 1) % 5)] & turned[row + ((i + 2) % 5)]);
        }
    }
}
