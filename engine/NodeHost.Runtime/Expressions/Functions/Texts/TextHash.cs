using System.Security.Cryptography;
using System.Text;
using Jint;
using Jint.Native;

namespace NodeHost.Runtime.Expressions.Functions.Texts;

/// <summary>Digests of texts, in hexadecimal. They are for comparing and for other systems that ask for them, not for keeping secrets.</summary>
internal static class TextHash
{
    public static JsValue Call(FunctionCall call)
    {
        if (!call.Lacks(0) && !call[0].IsString())
            throw call.TypeError("The name of the algorithm is not a text.");
        string algorithm = call.Lacks(0) ? "md5" : call[0].AsString().ToLowerInvariant();
        if (algorithm == "base64")
            return TextEncodings.ToBase64(call.Text);
        if (algorithm == "md5" && HasLoneSurrogate(call.Text))
            throw call.TypeError("URI malformed");
        byte[] text = Encoding.UTF8.GetBytes(call.Text);
        return Convert.ToHexStringLower(Digest(algorithm, text));
    }

#pragma warning disable CA5350, CA5351 // Weak algorithms: the workflow names what another system expects.
    private static byte[] Digest(string algorithm, byte[] text) => algorithm switch
    {
        "md5" => MD5.HashData(text),
        "sha1" => SHA1.HashData(text),
        "sha224" => Sha224.HashData(text),
        "sha256" => SHA256.HashData(text),
        "sha384" => SHA384.HashData(text),
        "sha512" => SHA512.HashData(text),
        "sha3" => Keccak.Sha3Of512Bits(text),
        _ => throw FunctionCall.Wrong(
            $"Unknown algorithm {algorithm}. Available algorithms are: md5,sha1,sha224,sha256,sha384,sha512,sha3, and Base64."),
    };
#pragma warning restore CA5350, CA5351

    private static bool HasLoneSurrogate(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]))
                return true;
        }

        return false;
    }
}
