using System.Security.Cryptography;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Cryptography;

/// <summary>Hashes streams, so that a file of any size takes no memory.</summary>
internal static class Digests
{
    /// <summary>The hash of a content.</summary>
    /// <exception cref="NodeFailedException">The system does not offer the algorithm.</exception>
    public static async Task<byte[]> HashAsync(DigestType type, Stream content, CancellationToken cancellationToken)
    {
        using IncrementalHash hash = Create(type, static name => IncrementalHash.CreateHash(name));
        return await FeedAsync(hash, content, cancellationToken);
    }

    /// <summary>The hash of a content together with a secret.</summary>
    /// <exception cref="NodeFailedException">The system does not offer the algorithm.</exception>
    public static async Task<byte[]> HmacAsync(DigestType type, byte[] secret, Stream content, CancellationToken cancellationToken)
    {
        using IncrementalHash hash = Create(type, name => IncrementalHash.CreateHMAC(name, secret));
        return await FeedAsync(hash, content, cancellationToken);
    }

    private static async Task<byte[]> FeedAsync(IncrementalHash hash, Stream content, CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[81920];
        for (int read; (read = await content.ReadAsync(buffer, cancellationToken)) > 0;)
            hash.AppendData(buffer, 0, read);
        return hash.GetHashAndReset();
    }

    private static IncrementalHash Create(DigestType type, Func<HashAlgorithmName, IncrementalHash> create)
    {
        try
        {
            return create(NameOf(type));
        }
        catch (PlatformNotSupportedException fault)
        {
            throw new NodeFailedException(
                Codes.UnusableParameterValue,
                $"The cryptographic library of this system does not offer {WireNames.Of(type)}. Take SHA256 or SHA512, or a system with OpenSSL 1.1.1 or later.",
                fault)
            {
                Parameter = "type",
            };
        }
    }

    private static HashAlgorithmName NameOf(DigestType type) => type switch
    {
        DigestType.MD5 => HashAlgorithmName.MD5,
        DigestType.SHA1 => HashAlgorithmName.SHA1,
        DigestType.SHA256 => HashAlgorithmName.SHA256,
        DigestType.Sha3Bits256 => HashAlgorithmName.SHA3_256,
        DigestType.Sha3Bits384 => HashAlgorithmName.SHA3_384,
        DigestType.Sha3Bits512 => HashAlgorithmName.SHA3_512,
        DigestType.SHA384 => HashAlgorithmName.SHA384,
        _ => HashAlgorithmName.SHA512,
    };
}

/// <summary>The algorithm of a hash.</summary>
[Naming(Naming.AsWritten)]
public enum DigestType
{
    MD5,
    SHA1,
    SHA256,
    [Option("SHA3-256", Value = "SHA3-256")] Sha3Bits256,
    [Option("SHA3-384", Value = "SHA3-384")] Sha3Bits384,
    [Option("SHA3-512", Value = "SHA3-512")] Sha3Bits512,
    SHA384,
    SHA512,
}
