using NodeHost.Sdk;

namespace NodeHost.Credentials;

/// <summary>The shared secret of one-time passwords.</summary>
[CredentialKind("totpApi", "TOTP API")]
public sealed record TotpApi : SecretCredential
{
    [Parameter("Secret", Description = "The secret in Base32, as the service shows it.")]
    public required Secret Secret { get; init; }

    [Parameter("Label", Example = "GitHub:john-doe", Description = "Issuer and user, for people.")]
    public required string Label { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<(string Field, string Problem)> Check()
    {
        if (Secret.Reveal().Any(c => !(char.IsAsciiLetter(c) || c is (>= '2' and <= '7') or '=' or ' ' or '-')))
            yield return ("secret", "this is not Base32: letters and the digits 2 to 7 are possible.");
        if (!Label.Contains(':', StringComparison.Ordinal))
            yield return ("label", "Malformed label - expected `issuer:username`");
    }
}
