using System.Security.Cryptography;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Cryptography;

/// <summary>Makes random text from the system's source of secrets.</summary>
internal static class RandomText
{
    private const int Longest = 10_000_000;
    private const string Base64Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    /// <summary>Text of a kind and length.</summary>
    /// <exception cref="NodeFailedException">The length is negative or without measure.</exception>
    public static string Make(RandomTextType type, int length)
    {
        if (type == RandomTextType.Uuid)
            return Guid.NewGuid().ToString();
        if (length is < 0 or > Longest)
        {
            throw new NodeFailedException(Codes.UnusableParameterValue, $"the length must be between 0 and {Longest}, and is {length}.")
            {
                Parameter = "stringLength",
            };
        }

        return type switch
        {
            RandomTextType.Hex => RandomNumberGenerator.GetHexString(length, lowercase: true),
            // Only letters and digits, as n8n leaves the other characters of Base64 out.
            RandomTextType.Base64 => RandomNumberGenerator.GetString(Base64Letters, length),
            _ => Ascii(length),
        };
    }

    private static string Ascii(int length) => string.Create(length, 0, static (text, _) =>
    {
        byte[] bytes = RandomNumberGenerator.GetBytes(text.Length);
        for (int i = 0; i < text.Length; i++)
            text[i] = (char)(bytes[i] & 0x7F);
    });
}

/// <summary>What random text looks like.</summary>
public enum RandomTextType
{
    [Option("ASCII")] Ascii,
    [Option("BASE64")] Base64,
    [Option("HEX")] Hex,
    [Option("UUID")] Uuid,
}
