using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Tokens;

/// <summary>Whether a token holds by its times.</summary>
internal static class TokenTimes
{
    /// <exception cref="NodeFailedException">It has expired or does not hold yet.</exception>
    public static void Check(JObject payload, JwtOptions options, DateTimeOffset now)
    {
        double seconds = Math.Floor(now.ToUnixTimeMilliseconds() / 1000d);
        if (!options.IgnoreNotBefore && Time(payload, "nbf") is { } start && start > seconds + options.ClockTolerance)
            throw new NodeFailedException(Codes.TokenInvalid, "jwt not active") { Hint = $"It holds from {Text(start)} on.", Parameter = "token" };
        if (!options.IgnoreExpiration && Time(payload, "exp") is { } end && seconds >= end + options.ClockTolerance)
            throw new NodeFailedException(Codes.TokenInvalid, "jwt expired") { Hint = $"It held until {Text(end)}.", Parameter = "token" };
    }

    private static double? Time(JObject payload, string claim) => payload[claim] switch
    {
        null => null,
        { Type: JTokenType.Integer or JTokenType.Float } value => value.Value<double>(),
        _ => throw new NodeFailedException(Codes.TokenInvalid, $"invalid {claim} value") { Parameter = "token" },
    };

    private static string Text(double seconds)
    {
        double inRange = Math.Clamp(seconds, DateTimeOffset.MinValue.ToUnixTimeSeconds(), DateTimeOffset.MaxValue.ToUnixTimeSeconds());
        return DateTimeOffset.FromUnixTimeSeconds((long)inRange).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
    }
}
