using System.Security.Cryptography;
using System.Text;
using NodeHost.Credentials;
using NodeHost.Nodes.Core.Cryptography;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Tokens;

/// <summary>
/// Makes and checks the signatures of tokens. The libraries for .NET refuse secrets shorter than the hash, which other
/// systems take and files in the field have; so this is done with the system's own primitives.
/// </summary>
internal static class TokenSignature
{
    /// <summary>Signs with a record's secret or private key.</summary>
    /// <exception cref="NodeFailedException">The key does not fit the algorithm.</exception>
    public static byte[] Make(JwtAlgorithm algorithm, JwtAuth record, byte[] content)
    {
        if (IsSymmetric(algorithm))
            return Hmac(algorithm, record, content);
        using AsymmetricAlgorithm key = Key(algorithm, record, record.PrivateKey, "secretOrPrivateKey", "privateKey");
        try
        {
            return key is RSA rsa
                ? rsa.SignData(content, HashOf(algorithm), PaddingOf(algorithm))
                : ((ECDsa)key).SignData(content, HashOf(algorithm));
        }
        catch (CryptographicException fault)
        {
            throw Unfit($"The key cannot sign with {WireNames.Of(algorithm)}.", "Check that it is a private key and at least 2048 bits long.", fault);
        }
    }

    /// <summary>Whether a token's signature is that of the record's secret or key.</summary>
    /// <exception cref="NodeFailedException">The key does not fit the algorithm.</exception>
    public static bool Holds(JwtAlgorithm algorithm, JwtAuth record, JsonWebToken token)
    {
        if (IsSymmetric(algorithm))
            return CryptographicOperations.FixedTimeEquals(Hmac(algorithm, record, token.Signed), token.Signature);
        using AsymmetricAlgorithm key = Key(algorithm, record, record.PublicKey, "secretOrPublicKey", "publicKey");
        return key is RSA rsa
            ? rsa.VerifyData(token.Signed, token.Signature, HashOf(algorithm), PaddingOf(algorithm))
            : ((ECDsa)key).VerifyData(token.Signed, token.Signature, HashOf(algorithm));
    }

    private static byte[] Hmac(JwtAlgorithm algorithm, JwtAuth record, byte[] content)
    {
        // A public key taken for a secret would let everyone sign who knows it.
        if (record.KeyType == JwtKeyType.PemKey)
            throw Unfit($"secretOrPrivateKey must be a symmetric key when using {WireNames.Of(algorithm)}", "Set the credential's algorithm to one that fits its key, or its key type to \"passphrase\".");
        byte[] secret = Encoding.UTF8.GetBytes(record.Secret.Reveal());
        return CryptographicOperations.HmacData(HashOf(algorithm), secret, content);
    }

    private static AsymmetricAlgorithm Key(JwtAlgorithm algorithm, JwtAuth record, Secret pem, string role, string field)
    {
        if (algorithm == JwtAlgorithm.None)
            throw Unfit("The algorithm \"none\" is not supported.", "A token without a signature proves nothing; choose another algorithm.");
        if (record.KeyType != JwtKeyType.PemKey)
            throw Unfit($"{role} must be an asymmetric key when using {WireNames.Of(algorithm)}", "Set the credential's key type to \"pemKey\" and give the keys.");
        if (pem.IsEmpty)
            throw Unfit($"{role} must have a value", $"Fill in the field \"{field}\" of the credential.");
        AsymmetricAlgorithm key = PemKey.Read(pem.Reveal());
        if (Fits(key, algorithm))
            return key;
        key.Dispose();
        throw Unfit($"The key does not fit the algorithm {WireNames.Of(algorithm)}.", "RS and PS take RSA keys; ES256 a key on P-256, ES384 on P-384, ES512 on P-521.");
    }

    private static bool Fits(AsymmetricAlgorithm key, JwtAlgorithm algorithm) => algorithm switch
    {
        JwtAlgorithm.ES256 => key is ECDsa { KeySize: 256 },
        JwtAlgorithm.ES384 => key is ECDsa { KeySize: 384 },
        JwtAlgorithm.ES512 => key is ECDsa { KeySize: 521 },
        _ => key is RSA,
    };

    private static bool IsSymmetric(JwtAlgorithm algorithm) => algorithm is JwtAlgorithm.HS256 or JwtAlgorithm.HS384 or JwtAlgorithm.HS512;

    private static HashAlgorithmName HashOf(JwtAlgorithm algorithm) => WireNames.Of(algorithm)[^3..] switch
    {
        "256" => HashAlgorithmName.SHA256,
        "384" => HashAlgorithmName.SHA384,
        _ => HashAlgorithmName.SHA512,
    };

    private static RSASignaturePadding PaddingOf(JwtAlgorithm algorithm) =>
        algorithm is JwtAlgorithm.PS256 or JwtAlgorithm.PS384 or JwtAlgorithm.PS512 ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1;

    private static NodeFailedException Unfit(string message, string hint, Exception? fault = null) =>
        new(Codes.KeyUnusable, message, fault) { Hint = hint };
}
