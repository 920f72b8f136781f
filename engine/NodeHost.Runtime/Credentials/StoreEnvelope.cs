using System.Buffers.Binary;
using System.Security.Cryptography;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Credentials;

/// <summary>
/// The form of the store on disk (AES-256-GCM). A header of 64 bytes: <c>NHCS</c>, version 1, kind of key, two bytes 0, rounds of
/// PBKDF2-SHA256 (4 bytes, 0 for a key of bytes, which HKDF-SHA256 derives), salt (16), key check (16), nonce (12), header check (8,
/// start of a SHA-256 of what stands before). Then the tag (16) and the encrypted JSON. The header is authenticated as well.
/// The header check tells damage from a wrong key, the key check a wrong key from tampering.
/// </summary>
internal static class StoreEnvelope
{
    private const int HeaderLength = 64;
    private const int TagLength = 16;
    private const int Rounds = 600_000;
    private const int MostRounds = 10_000_000;

    private static readonly Range Salt = 12..28;
    private static readonly Range KeyCheck = 28..44;
    private static readonly Range Nonce = 44..56;
    private static readonly Range HeaderCheck = 56..64;

    private static ReadOnlySpan<byte> Magic => "NHCS\u0001"u8;

    public static byte[] Seal(byte[] content, StoreKey key)
    {
        byte[] sealedFile = new byte[HeaderLength + TagLength + content.Length];
        Span<byte> header = sealedFile.AsSpan(0, HeaderLength);
        Magic.CopyTo(header);
        header[5] = (byte)key.Kind;
        int rounds = key.Kind == StoreKeyKind.Passphrase ? Rounds : 0;
        BinaryPrimitives.WriteInt32BigEndian(header[8..], rounds);
        RandomNumberGenerator.Fill(header[Salt]);
        RandomNumberGenerator.Fill(header[Nonce]);
        byte[] secret = key.Derive(header[Salt].ToArray(), rounds);
        CheckOf(secret).CopyTo(header[KeyCheck]);
        CheckOf(header).CopyTo(header[HeaderCheck]);
        using var aes = new AesGcm(secret, TagLength);
        aes.Encrypt(
            header[Nonce], content, sealedFile.AsSpan(HeaderLength + TagLength), sealedFile.AsSpan(HeaderLength, TagLength), associatedData: header);
        return sealedFile;
    }

    /// <exception cref="CredentialException">The file is damaged or was changed, or the key is another one.</exception>
    public static byte[] Open(byte[] file, StoreKey key, string path)
    {
        if (file.Length < HeaderLength + TagLength)
            throw Unreadable(path, $"it is damaged: {file.Length} bytes are too few. {Restore}");
        ReadOnlySpan<byte> header = file.AsSpan(0, HeaderLength);
        if (!header.StartsWith(Magic[..4]))
            throw Unreadable(path, $"it is not a credential store, or it is damaged. {Restore}");
        int rounds = BinaryPrimitives.ReadInt32BigEndian(header[8..]);
        if (!CheckOf(header).SequenceEqual(header[HeaderCheck]) || rounds is < 0 or > MostRounds)
            throw Unreadable(path, $"it is damaged: its header was changed. {Restore}");
        if (!header.StartsWith(Magic))
            throw Unreadable(path, "it was written by another version of NodeHost. Use that one, or set the records anew.");
        if (header[5] != (byte)key.Kind)
            throw WrongKey(path, key, (StoreKeyKind)header[5]);
        byte[] secret = key.Derive(header[Salt].ToArray(), rounds);
        if (!CryptographicOperations.FixedTimeEquals(CheckOf(secret), header[KeyCheck]))
            throw WrongKey(path, key, key.Kind);
        return Decrypt(file, secret, path);
    }

    private static byte[] Decrypt(byte[] file, byte[] secret, string path)
    {
        ReadOnlySpan<byte> header = file.AsSpan(0, HeaderLength);
        byte[] content = new byte[file.Length - HeaderLength - TagLength];
        using var aes = new AesGcm(secret, TagLength);
        try
        {
            aes.Decrypt(header[Nonce], file.AsSpan(HeaderLength + TagLength), file.AsSpan(HeaderLength, TagLength), content, header);
            return content;
        }
        catch (AuthenticationTagMismatchException)
        {
            throw Unreadable(path, $"the key is right, but the content was damaged or tampered with. {Restore}");
        }
    }

    private const string Restore = "Restore it from a backup, or remove it and set the records anew.";

    private static byte[] CheckOf(byte[] secret) => HMACSHA256.HashData(secret, "NodeHost key check"u8)[..16];

    private static byte[] CheckOf(ReadOnlySpan<byte> header) => SHA256.HashData(header[..HeaderCheck.Start.Value])[..8];

    private static CredentialException WrongKey(string path, StoreKey key, StoreKeyKind madeWith)
    {
        string other = madeWith == key.Kind ? "another one" : madeWith == StoreKeyKind.Passphrase ? "a passphrase" : "a key of 32 bytes";
        return Unreadable(path, $"the key is wrong: it comes from {key.Source}, but the store was written with {other}. "
            + "Set NODEHOST_KEY to the key of this store, or unset it to use the key file beside the store.");
    }

    private static CredentialException Unreadable(string path, string why) =>
        new(Codes.CredentialStoreUnreadable, $"The credential store {path} cannot be opened: {why}");
}
