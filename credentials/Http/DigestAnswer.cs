using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using NodeHost.Sdk;

namespace NodeHost.Credentials;

/// <summary>The answer to a Digest challenge.</summary>
internal static partial class DigestAnswer
{
    // Every exchange asks anew, so each nonce is used once.
    private const string FirstUse = "00000001";

    /// <summary>The parameters of the Authorization header; null for an algorithm or protection that is not known.</summary>
    public static string? To(string challenge, HttpRequestMessage request, string user, Secret password)
    {
        Dictionary<string, string> asked = Parameter().Matches(challenge).ToDictionary(
            match => match.Groups[1].Value, match => match.Groups[2].Success ? Unquote(match.Groups[2].Value) : match.Groups[3].Value,
            StringComparer.OrdinalIgnoreCase);
        string algorithm = asked.GetValueOrDefault("algorithm", "MD5");
        bool isSession = algorithm.EndsWith("-sess", StringComparison.OrdinalIgnoreCase);
        string[] protections = [.. asked.GetValueOrDefault("qop", "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        bool canAuth = protections.Length == 0 || protections.Contains("auth", StringComparer.OrdinalIgnoreCase);
        if (!canAuth || HashOf(algorithm) is not { } hash || !asked.TryGetValue("nonce", out string? nonce))
            return null;

        string realm = asked.GetValueOrDefault("realm", "");
        string target = request.RequestUri!.PathAndQuery;
        string own = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        string secret = hash($"{user}:{realm}:{password.Reveal()}");
        if (isSession)
            secret = hash($"{secret}:{nonce}:{own}");
        string wanted = hash($"{request.Method.Method}:{target}");
        bool counts = protections.Length > 0;
        string response = counts ? hash($"{secret}:{nonce}:{FirstUse}:{own}:auth:{wanted}") : hash($"{secret}:{nonce}:{wanted}");

        List<string> parts =
        [
            $"username=\"{Quote(user)}\"", $"realm=\"{Quote(realm)}\"", $"nonce=\"{Quote(nonce)}\"", $"uri=\"{target}\"", $"response=\"{response}\"",
        ];
        if (asked.ContainsKey("algorithm"))
            parts.Add($"algorithm={algorithm}");
        if (asked.TryGetValue("opaque", out string? opaque))
            parts.Add($"opaque=\"{Quote(opaque)}\"");
        if (counts)
            parts.AddRange(["qop=auth", $"nc={FirstUse}"]);
        if (counts || isSession)
            parts.Add($"cnonce=\"{own}\"");
        return string.Join(", ", parts);
    }

    [SuppressMessage("Security", "CA5351", Justification = "The algorithm is the service's choice; MD5 is what most of them ask for.")]
    private static Func<string, string>? HashOf(string algorithm) => algorithm.ToUpperInvariant() switch
    {
        "MD5" or "MD5-SESS" => static text => Convert.ToHexStringLower(MD5.HashData(Encoding.UTF8.GetBytes(text))),
        "SHA-256" or "SHA-256-SESS" => static text => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
        _ => null,
    };

    private static string Quote(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);

    private static string Unquote(string text) => Escaped().Replace(text, "$1");

    [GeneratedRegex("""([A-Za-z0-9-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();

    [GeneratedRegex(@"\\(.)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Escaped();
}
