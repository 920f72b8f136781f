using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Cryptography;

/// <summary>Passwords of a counter and a shared secret (RFC 4226).</summary>
internal static class OneTimePassword
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>The password of a counter.</summary>
    /// <exception cref="NodeFailedException">The secret is no Base32, or the system does not offer the hash.</exception>
    public static string Make(Secret secret, long counter, TotpAlgorithm algorithm, int digits)
    {
        byte[] message = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(message, counter);
        byte[] hash = Hmac(algorithm, FromBase32(secret.Reveal()), message);
        int offset = hash[^1] & 0xF;
        long number = BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(offset)) & 0x7FFF_FFFF;
        string text = number.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
        return text[^digits..];
    }

    private static byte[] Hmac(TotpAlgorithm algorithm, byte[] key, byte[] message)
    {
        if (RareDigests.Has(WireNames.Of(algorithm)))
            return RareDigests.Hmac(WireNames.Of(algorithm), key, message);
        try
        {
            return CryptographicOperations.HmacData(NameOf(algorithm), key, message);
        }
        catch (PlatformNotSupportedException fault)
        {
            throw new NodeFailedException(
                Codes.UnusableParameterValue,
                $"The cryptographic library of this system does not offer {WireNames.Of(algorithm)}. Use SHA1, SHA256 or SHA512.",
                fault)
            {
                Parameter = "algorithm",
            };
        }
    }

    private static HashAlgorithmName NameOf(TotpAlgorithm algorithm) => algorithm switch
    {
        TotpAlgorithm.SHA1 => HashAlgorithmName.SHA1,
        TotpAlgorithm.Sha3Bits256 => HashAlgorithmName.SHA3_256,
        TotpAlgorithm.Sha3Bits384 => HashAlgorithmName.SHA3_384,
        TotpAlgorithm.Sha3Bits512 => HashAlgorithmName.SHA3_512,
        TotpAlgorithm.SHA256 => HashAlgorithmName.SHA256,
        TotpAlgorithm.SHA384 => HashAlgorithmName.SHA384,
        _ => HashAlgorithmName.SHA512,
    };

    private static byte[] FromBase32(string text)
    {
        var bytes = new List<byte>(text.Length * 5 / 8);
        int bits = 0;
        int buffer = 0;
        foreach (char c in text.Where(c => c is not ('=' or ' ' or '-')))
        {
            int value = Alphabet.IndexOf(char.ToUpperInvariant(c), StringComparison.Ordinal);
            if (value < 0)
                throw new NodeFailedException(Codes.KeyUnusable, "The secret is not Base32: letters and the digits 2 to 7 are possible.");
            buffer = ((buffer << 5) | value) & 0xFFFF;
            bits += 5;
            if (bits < 8)
                continue;
            bits -= 8;
            bytes.Add((byte)(buffer >> bits));
        }

        return [.. bytes];
    }
}
