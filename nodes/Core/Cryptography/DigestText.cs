using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Cryptography;

/// <summary>Bytes as text.</summary>
internal static class DigestText
{
    /// <summary>The bytes in an encoding.</summary>
    public static string Encode(byte[] bytes, DigestEncoding encoding) =>
        encoding == DigestEncoding.Base64 ? Convert.ToBase64String(bytes) : Convert.ToHexStringLower(bytes);
}

/// <summary>How a digest is written.</summary>
public enum DigestEncoding
{
    [Option("BASE64")] Base64,
    [Option("HEX")] Hex,
}
