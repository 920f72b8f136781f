using System.Security.Cryptography;
using System.Text;

namespace NodeHost.Runtime.Credentials;

/// <summary>What a store's key is made from.</summary>
internal enum StoreKeyKind : byte
{
    /// <summary>32 random bytes.</summary>
    Bytes = 1,

    /// <summary>Words of a person, stretched.</summary>
    Passphrase = 2,
}

/// <summary>The secret that opens a store: 32 bytes, or a passphrase.</summary>
internal sealed class StoreKey
{
    /// <summary>Length of a key in bytes.</summary>
    public const int Length = 32;

    private readonly byte[] _material;

    private StoreKey(StoreKeyKind kind, byte[] material, string source) => (Kind, _material, Source) = (kind, material, source);

    public StoreKeyKind Kind { get; }

    /// <summary>Where the key comes from, for messages.</summary>
    public string Source { get; }

    public static StoreKey OfBytes(byte[] bytes, string source) => new(StoreKeyKind.Bytes, bytes, source);

    /// <summary>The value of <c>NODEHOST_KEY</c>: 32 bytes in base64, or else a passphrase.</summary>
    public static StoreKey Of(string text, string source)
    {
        byte[] bytes = new byte[Length + 2];
        return Convert.TryFromBase64String(text.Trim(), bytes, out int length) && length == Length
            ? OfBytes(bytes[..Length], source)
            : new StoreKey(StoreKeyKind.Passphrase, Encoding.UTF8.GetBytes(text), source);
    }

    /// <summary>The key for a store with this salt.</summary>
    public byte[] Derive(byte[] salt, int rounds) => Kind == StoreKeyKind.Bytes
        ? HKDF.DeriveKey(HashAlgorithmName.SHA256, _material, Length, salt, "NodeHost credential store"u8.ToArray())
        : Rfc2898DeriveBytes.Pbkdf2(_material, salt, rounds, HashAlgorithmName.SHA256, Length);
}
