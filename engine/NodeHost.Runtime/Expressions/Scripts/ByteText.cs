using System.Buffers.Text;
using System.Text;

namespace NodeHost.Runtime.Expressions.Scripts;

/// <summary>Bytes as text and back, by the encodings of Node.js. As there, text that does not fit is read as far as it does.</summary>
internal static class ByteText
{
    /// <summary>The name under which an encoding is known here; null if there is no such encoding.</summary>
    public static string? Known(string encoding)
    {
        string name = encoding.ToLowerInvariant();
        return name switch
        {
            "utf8" or "utf-8" => "utf8",
            "utf16le" or "utf-16le" or "ucs2" or "ucs-2" => "utf16le",
            "latin1" or "binary" => "latin1",
            "ascii" or "hex" or "base64" or "base64url" => name,
            _ => null,
        };
    }

    /// <summary>The bytes that a text stands for in a known encoding.</summary>
    public static byte[] ToBytes(string text, string encoding) => encoding switch
    {
        "base64" or "base64url" => FromBase64(text),
        "hex" => FromHex(text),
        "latin1" or "ascii" => FromLatin1(text),
        "utf16le" => Encoding.Unicode.GetBytes(text),
        _ => Encoding.UTF8.GetBytes(text),
    };

    /// <summary>Bytes as text in a known encoding.</summary>
    public static string ToText(ReadOnlySpan<byte> bytes, string encoding) => encoding switch
    {
        "base64" => Convert.ToBase64String(bytes),
        "base64url" => Base64Url.EncodeToString(bytes),
        "hex" => Convert.ToHexStringLower(bytes),
        "latin1" => Encoding.Latin1.GetString(bytes),
        "ascii" => string.Create(bytes.Length, bytes, static (text, source) =>
        {
            for (int i = 0; i < text.Length; i++)
                text[i] = (char)(source[i] & 0x7F);
        }),
        "utf16le" => Encoding.Unicode.GetString(bytes[..(bytes.Length & ~1)]),
        _ => Encoding.UTF8.GetString(bytes),
    };

    // Both alphabets, with or without '=' at the end; anything else is skipped.
    private static byte[] FromBase64(string text)
    {
        var bytes = new List<byte>(text.Length / 4 * 3);
        int bits = 0;
        int count = 0;
        foreach (char letter in text)
        {
            if (letter == '=')
                break;
            int value = Base64Value(letter);
            if (value < 0)
                continue;
            bits = ((bits << 6) | value) & 0xFFFF;
            count += 6;
            if (count < 8)
                continue;
            count -= 8;
            bytes.Add((byte)(bits >> count));
        }

        return [.. bytes];
    }

    private static int Base64Value(char letter) => letter switch
    {
        >= 'A' and <= 'Z' => letter - 'A',
        >= 'a' and <= 'z' => letter - 'a' + 26,
        >= '0' and <= '9' => letter - '0' + 52,
        '+' or '-' => 62,
        '/' or '_' => 63,
        _ => -1,
    };

    private static byte[] FromHex(string text)
    {
        int pairs = 0;
        while ((pairs * 2) + 1 < text.Length && char.IsAsciiHexDigit(text[pairs * 2]) && char.IsAsciiHexDigit(text[(pairs * 2) + 1]))
            pairs++;
        return Convert.FromHexString(text.AsSpan(0, pairs * 2));
    }

    private static byte[] FromLatin1(string text)
    {
        byte[] bytes = new byte[text.Length];
        for (int i = 0; i < bytes.Length; i++)
            bytes[i] = (byte)text[i];
        return bytes;
    }
}
