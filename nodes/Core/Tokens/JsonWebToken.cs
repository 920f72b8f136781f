using System.Buffers.Text;
using System.Text;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Tokens;

/// <summary>A signed token in its compact form: header, payload and signature.</summary>
/// <param name="Header">What the token says of itself.</param>
/// <param name="Payload">The claims.</param>
/// <param name="Signature">The signature; empty for an unsigned token.</param>
/// <param name="Signed">The bytes that are signed.</param>
/// <param name="SignatureText">The signature as it is written.</param>
internal sealed record JsonWebToken(JObject Header, JObject Payload, byte[] Signature, byte[] Signed, string SignatureText)
{
    /// <summary>Takes a token apart. Nothing is checked but its form.</summary>
    /// <exception cref="NodeFailedException">The text is no token.</exception>
    public static JsonWebToken Read(string token)
    {
        string text = token.Trim();
        if (text.Length == 0)
            throw new NodeFailedException(Codes.TokenInvalid, "jwt must be provided") { Parameter = "token" };
        string[] parts = text.Split('.');
        if (parts.Length != 3)
            throw Malformed($"It has {parts.Length} parts; a token has three, with dots between.");
        try
        {
            return new JsonWebToken(
                Json(parts[0]), Json(parts[1]), Base64Url.DecodeFromChars(parts[2]), Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"), parts[2]);
        }
        catch (FormatException fault)
        {
            throw Malformed("Its parts are not Base64url.", fault);
        }
        catch (JsonTextException fault)
        {
            throw Malformed("Header and payload are not JSON.", fault);
        }
    }

    /// <summary>Writes a token.</summary>
    public static string Write(JObject header, JObject payload, Func<byte[], byte[]> sign)
    {
        string content = $"{Text(header)}.{Text(payload)}";
        return $"{content}.{Base64Url.EncodeToString(sign(Encoding.ASCII.GetBytes(content)))}";
    }

    private static string Text(JObject json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(NodeJson.Write(json)));

    private static JObject Json(string part) =>
        NodeJson.Parse(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(part))) as JObject ?? throw Malformed("Header and payload are not JSON objects.");

    private static NodeFailedException Malformed(string hint, Exception? fault = null) =>
        new(Codes.TokenInvalid, "jwt malformed", fault) { Hint = hint, Parameter = "token" };
}
