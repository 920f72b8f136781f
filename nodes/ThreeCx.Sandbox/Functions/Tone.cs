using System.Buffers.Binary;

namespace NodeHost.ThreeCx.Sandbox.Functions;

/// <summary>A second of sound in the format that the PBX takes: WAV, mono, 8 kHz, 16 bit.</summary>
internal static class Tone
{
    private const int Rate = 8000;
    private const int HeaderSize = 44;
    private const double Pitch = 440;
    private const double Loudness = 4000;

    public static byte[] Wav { get; } = Make();

    private static byte[] Make()
    {
        var wav = new byte[HeaderSize + (2 * Rate)];
        "RIFF"u8.CopyTo(wav);
        BinaryPrimitives.WriteInt32LittleEndian(wav.AsSpan(4), wav.Length - 8);
        "WAVEfmt "u8.CopyTo(wav.AsSpan(8));
        BinaryPrimitives.WriteInt32LittleEndian(wav.AsSpan(16), 16);
        BinaryPrimitives.WriteInt16LittleEndian(wav.AsSpan(20), 1);
        BinaryPrimitives.WriteInt16LittleEndian(wav.AsSpan(22), 1);
        BinaryPrimitives.WriteInt32LittleEndian(wav.AsSpan(24), Rate);
        BinaryPrimitives.WriteInt32LittleEndian(wav.AsSpan(28), 2 * Rate);
        BinaryPrimitives.WriteInt16LittleEndian(wav.AsSpan(32), 2);
        BinaryPrimitives.WriteInt16LittleEndian(wav.AsSpan(34), 16);
        "data"u8.CopyTo(wav.AsSpan(36));
        BinaryPrimitives.WriteInt32LittleEndian(wav.AsSpan(40), 2 * Rate);
        for (int i = 0; i < Rate; i++)
            BinaryPrimitives.WriteInt16LittleEndian(wav.AsSpan(HeaderSize + (2 * i)), (short)(Loudness * Math.Sin(2 * Math.PI * Pitch * i / Rate)));
        return wav;
    }
}
