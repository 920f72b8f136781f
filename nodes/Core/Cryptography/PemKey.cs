using System.Security.Cryptography;
using System.Text.RegularExpressions;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Cryptography;

/// <summary>Reads RSA and elliptic-curve keys in PEM form.</summary>
internal static partial class PemKey
{
    /// <summary>Reads a private or public key.</summary>
    /// <returns>An <see cref="RSA"/> or <see cref="ECDsa"/>; the caller disposes it.</returns>
    /// <exception cref="NodeFailedException">The text is no such key. The message holds nothing of it.</exception>
    public static AsymmetricAlgorithm Read(string pem)
    {
        string text = Restore(pem);
        NodeFailedException? fault = null;
        foreach (Func<AsymmetricAlgorithm> create in new Func<AsymmetricAlgorithm>[] { RSA.Create, ECDsa.Create })
        {
            AsymmetricAlgorithm key = create();
            try
            {
                key.ImportFromPem(text);
                return key;
            }
            catch (Exception problem) when (problem is ArgumentException or CryptographicException)
            {
                key.Dispose();
                fault = new NodeFailedException(
                    Codes.KeyUnusable,
                    "The key cannot be read. Give an RSA or elliptic-curve key in PEM form, without a password, " +
                    "with its lines -----BEGIN … KEY----- and -----END … KEY-----.",
                    problem);
            }
        }

        throw fault!;
    }

    // A key that went through a field of one line lost its line breaks, or has "\n" in their place.
    private static string Restore(string pem)
    {
        string text = pem.Replace("\\n", "\n", StringComparison.Ordinal).Trim();
        Match match = OneLine().Match(text);
        return match.Success
            ? $"{match.Groups["begin"].Value}\n{match.Groups["body"].Value.Trim().Replace(' ', '\n')}\n{match.Groups["end"].Value}"
            : text;
    }

    [GeneratedRegex("^(?<begin>-----BEGIN [A-Z ]+-----)(?<body>[A-Za-z0-9+/= ]+)(?<end>-----END [A-Z ]+-----)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OneLine();
}
