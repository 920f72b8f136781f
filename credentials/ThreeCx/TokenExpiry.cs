using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Credentials;

/// <summary>
/// When a token of a PBX expires. Its <c>expires_in</c> counts minutes before 3CX 20.0.9 and seconds from it on, and the
/// answer does not say which; so the token itself is asked first.
/// </summary>
public static class TokenExpiry
{
    /// <summary>When the token expires; null if neither the token nor the answer says.</summary>
    /// <param name="token">The token. As a JWT it is read, not verified: the PBX verifies it.</param>
    /// <param name="expiresIn">What the answer said; read as seconds, the shorter of its two meanings.</param>
    /// <param name="now">The time by the clock of this machine.</param>
    public static DateTimeOffset? Of(string token, JToken? expiresIn, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(token);
        if (Claims(token) is { } claims && Number(claims["exp"]) is { } exp && TimeAt(exp) is { } expiresAt)
        {
            // Where the clocks disagree so much that a fresh token seems expired, its lifetime is what can be trusted.
            double? issued = Number(claims["iat"]) ?? Number(claims["nbf"]);
            return expiresAt <= now && issued < exp ? now + TimeSpan.FromSeconds(exp - issued.Value) : expiresAt;
        }

        return Number(expiresIn) is { } seconds and > 0 and < int.MaxValue ? now + TimeSpan.FromSeconds(seconds) : null;
    }

    private static JObject? Claims(string token)
    {
        string[] parts = token.Split('.');
        if (parts.Length != 3)
            return null;
        try
        {
            return NodeJson.Parse(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(parts[1]))) as JObject;
        }
        catch (Exception fault) when (fault is FormatException or JsonTextException)
        {
            // Not a JWT after all: a token need not be one.
            return null;
        }
    }

    private static double? Number(JToken? token) => token switch
    {
        { Type: JTokenType.Integer or JTokenType.Float } => (double)token,
        { Type: JTokenType.String } when double.TryParse((string?)token, CultureInfo.InvariantCulture, out double number) => number,
        _ => null,
    };

    private static DateTimeOffset? TimeAt(double unixSeconds) =>
        unixSeconds is > 0 and < 253_402_300_800 ? DateTimeOffset.UnixEpoch + TimeSpan.FromSeconds(unixSeconds) : null;
}
