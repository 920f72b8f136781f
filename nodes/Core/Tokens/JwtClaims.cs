using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Tokens;

/// <summary>The registered claims of a token that is signed.</summary>
public sealed record JwtClaims
{
    [Parameter("Audience", Description = "Whom the token is for.")] public string Audience { get; init; } = "";

    [Parameter("Expires In", Description = "How long the token holds, in seconds.")] public double? ExpiresIn { get; init; }

    [Parameter("Issuer", Description = "Who issued the token.")] public string Issuer { get; init; } = "";

    [Parameter("JWT ID", Description = "Distinguishes the token from others.")] public string Jwtid { get; init; } = "";

    [Parameter("Not Before", Description = "After how many seconds the token begins to hold.")] public double? NotBefore { get; init; }

    [Parameter("Subject", Description = "Whom the token is about.")] public string Subject { get; init; } = "";

    /// <summary>The claims as they stand in a token; those left empty are left out.</summary>
    /// <param name="now">Seconds since 1970.</param>
    internal JObject ToPayload(long now)
    {
        var payload = new JObject();
        Add("aud", Audience);
        if (ExpiresIn is { } lifetime)
            payload["exp"] = now + (long)lifetime;
        Add("iss", Issuer);
        Add("jti", Jwtid);
        if (NotBefore is { } wait)
            payload["nbf"] = now + (long)wait;
        Add("sub", Subject);
        return payload;

        void Add(string name, string value)
        {
            if (value.Length > 0)
                payload[name] = value;
        }
    }
}

/// <summary>What else there is to say about a token.</summary>
public sealed record JwtOptions
{
    [Parameter("Return Additional Info", Description = "Shows header and signature beside the payload.")] public bool Complete { get; init; }

    [Parameter("Ignore Expiration", Description = "Takes a token that has expired.")] public bool IgnoreExpiration { get; init; }

    [Parameter("Ignore Not Before Claim", Description = "Takes a token that does not hold yet.")] public bool IgnoreNotBefore { get; init; }

    [Parameter("Clock Tolerance", Description = "How many seconds clocks may differ.")] public double ClockTolerance { get; init; }

    [Parameter("Override Algorithm", Description = "Another algorithm than the credential's.")] public Optional<Credentials.JwtAlgorithm> Algorithm { get; init; }

    [Parameter("Key ID", Description = "The kid that the header of a new token names.")] public string Kid { get; init; } = "";
}
