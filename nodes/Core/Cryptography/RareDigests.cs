using System.Security.Cryptography;
using NodeHost.Sdk;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Crypto.Macs;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;
using Org.BouncyCastle.Security;

namespace NodeHost.Nodes.Core.Cryptography;

/// <summary>Hashes that .NET lacks and files in the field name, by BouncyCastle.</summary>
internal static class RareDigests
{
    private static readonly Dictionary<string, Func<IDigest>> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["RIPEMD"] = static () => new RipeMD160Digest(),
        ["RIPEMD160"] = static () => new RipeMD160Digest(),
        ["RMD160"] = static () => new RipeMD160Digest(),
        ["SHA224"] = static () => new Sha224Digest(),
        ["SHA3-224"] = static () => new Sha3Digest(224),
        ["SHA512-224"] = static () => new Sha512tDigest(224),
        ["SHA512-256"] = static () => new Sha512tDigest(256),
    };

    /// <summary>The names of the hashes.</summary>
    public static IEnumerable<string> Names => Known.Keys;

    /// <summary>True if the hash is one of them.</summary>
    public static bool Has(string name) => Known.ContainsKey(name);

    /// <summary>Signs a content: PKCS #1 v1.5 with an RSA key, DER-encoded ECDSA with a key of an elliptic curve.</summary>
    /// <exception cref="NodeFailedException">The key does not fit.</exception>
    public static byte[] Sign(string name, AsymmetricAlgorithm key, Stream content)
    {
        IDigest digest = Known[name]();
        (ISigner signer, AsymmetricCipherKeyPair pair) = key is RSA rsa
            ? ((ISigner)new RsaDigestSigner(digest), DotNetUtilities.GetRsaKeyPair(rsa))
            : (new DsaDigestSigner(new ECDsaSigner(), digest), DotNetUtilities.GetECDsaKeyPair((ECDsa)key));
        signer.Init(forSigning: true, pair.Private);
        byte[] buffer = new byte[81920];
        for (int read; (read = content.Read(buffer)) > 0;)
            signer.BlockUpdate(buffer, 0, read);
        return signer.GenerateSignature();
    }

    /// <summary>The hash of a message together with a secret.</summary>
    public static byte[] Hmac(string name, byte[] key, byte[] message)
    {
        var mac = new HMac(Known[name]());
        mac.Init(new KeyParameter(key));
        mac.BlockUpdate(message, 0, message.Length);
        return MacUtilities.DoFinal(mac);
    }
}
