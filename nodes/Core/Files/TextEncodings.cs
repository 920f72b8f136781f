using System.Text;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Files;

/// <summary>Text encodings by the names that workflows use: <c>utf8</c>, <c>latin1</c>, <c>windows-1252</c>, <c>shift_jis</c> and many more.</summary>
internal static class TextEncodings
{
    /// <summary>The encoding; it neither writes nor strips a byte order mark by itself.</summary>
    /// <exception cref="NodeFailedException">There is no encoding of this name.</exception>
    public static Encoding Of(string name, string parameter) => name.ToLowerInvariant().Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal) switch
    {
        "" or "utf8" or "cesu8" => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        "utf16le" or "ucs2" or "utf16" => new UnicodeEncoding(bigEndian: false, byteOrderMark: false),
        "utf16be" => new UnicodeEncoding(bigEndian: true, byteOrderMark: false),
        "utf32" or "utf32le" => new UTF32Encoding(bigEndian: false, byteOrderMark: false),
        "utf32be" => new UTF32Encoding(bigEndian: true, byteOrderMark: false),
        "latin1" or "binary" or "iso88591" => Encoding.Latin1,
        "ascii" => Encoding.ASCII,
        var plain => Find(name, plain) ?? throw new NodeFailedException(
            Codes.UnusableParameterValue, $"The encoding '{name}' is not known. Use for example utf8, latin1, utf16le, windows-1252 or shift_jis.")
        { Parameter = parameter },
    };

    /// <summary>Text without the byte order mark that may stand before it.</summary>
    public static string WithoutMark(string text) => text.StartsWith('\uFEFF') ? text[1..] : text;

    private static Encoding? Find(string name, string plain)
    {
        string alias = plain.StartsWith("win", StringComparison.Ordinal) && plain.Length is 7 && char.IsAsciiDigit(plain[3]) ? "windows-" + plain[3..]
            : plain.StartsWith("cp", StringComparison.Ordinal) ? plain[2..]
            : name;
        try
        {
            return int.TryParse(alias, out int page) ? CodePagesEncodingProvider.Instance.GetEncoding(page)
                : CodePagesEncodingProvider.Instance.GetEncoding(alias) ?? Encoding.GetEncoding(alias);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
