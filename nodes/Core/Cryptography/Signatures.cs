using System.Security.Cryptography;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Cryptography;

/// <summary>Signs by the names that OpenSSL has for signatures, such as <c>RSA-SHA256</c>.</summary>
internal static class Signatures
{
    private static readonly Dictionary<string, HashAlgorithmName> Hashes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["MD5"] = HashAlgorithmName.MD5,
        ["SHA1"] = HashAlgorithmName.SHA1,
        ["SHA1-2"] = HashAlgorithmName.SHA1,
        ["SHA256"] = HashAlgorithmName.SHA256,
        ["SHA384"] = HashAlgorithmName.SHA384,
        ["SHA512"] = HashAlgorithmName.SHA512,
        ["SHA3-256"] = HashAlgorithmName.SHA3_256,
        ["SHA3-384"] = HashAlgorithmName.SHA3_384,
        ["SHA3-512"] = HashAlgorithmName.SHA3_512,
    };

    /// <summary>Signs a content: PKCS #1 v1.5 with an RSA key, DER-encoded ECDSA with a key of an elliptic curve.</summary>
    /// <exception cref="NodeFailedException">The algorithm is unknown or not offered, or the key does not fit.</exception>
    public static byte[] Sign(string algorithm, string pem, Stream content)
    {
        string name = HashNameOf(algorithm);
        using AsymmetricAlgorithm key = PemKey.Read(pem);
        try
        {
            if (!Hashes.TryGetValue(name, out HashAlgorithmName hash))
                return RareDigests.Sign(name, key, content);
            return key is RSA rsa
                ? rsa.SignData(content, hash, RSASignaturePadding.Pkcs1)
                : ((ECDsa)key).SignData(content, hash, DSASignatureFormat.Rfc3279DerSequence);
        }
        catch (Exception fault) when (fault is CryptographicException or PlatformNotSupportedException or Org.BouncyCastle.Crypto.CryptoException)
        {
            throw new NodeFailedException(
                Codes.KeyUnusable,
                $"The key cannot sign with {algorithm}. Check that it is a private key, long enough, and fits the algorithm.",
                fault)
            {
                Parameter = "algorithm",
            };
        }
    }

    private static string HashNameOf(string algorithm)
    {
        string name = algorithm;
        foreach (string prefix in new[] { "RSA-", "ecdsa-with-", "id-rsassa-pkcs1-v1_5-with-" })
        {
            if (name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                name = name[prefix.Length..];
        }

        return Hashes.ContainsKey(name) || RareDigests.Has(name) ? name : throw new NodeFailedException(
            Codes.UnusableParameterValue,
            $"The signature algorithm '{algorithm}' is not offered here. Take one of {string.Join(", ", Hashes.Keys.Concat(RareDigests.Names).Select(known => "RSA-" + known))}.")
        {
            Parameter = "algorithm",
        };
    }
}
