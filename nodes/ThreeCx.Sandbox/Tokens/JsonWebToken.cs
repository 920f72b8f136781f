using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.ThreeCx.Sandbox.Tokens;

/// <summary>Writes tokens in the form of RFC 7519, signed with a key of this process.</summary>
internal sealed class JsonWebToken
{
    private static readonly string Header = Encode("""{"alg":"HS256","typ":"JWT"}""");

    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);

    public string Write(string subject, DateTimeOffset issued, DateTimeOffset expires)
    {
        string payload = Encode(NodeJson.Write(new JObject
        {
            ["iss"] = "NodeHost sandbox",
            ["sub"] = subject,
            ["jti"] = Guid.NewGuid().ToString("N"),
            ["iat"] = issued.ToUnixTimeSeconds(),
            ["exp"] = expires.ToUnixTimeSeconds(),
        }));
        string content = $"{Header}.{payload}";
        byte[] signature = HMACSHA256.HashData(_key, Encoding.ASCII.GetBytes(content));
        return $"{content}.{Base64Url.EncodeToString(signature)}";
    }

    private static string Encode(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));
}
