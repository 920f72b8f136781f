using NodeHost.Sdk;

namespace NodeHost.Credentials;

/// <summary>The keys of the Crypto node.</summary>
[CredentialKind("crypto", "Crypto")]
public sealed record CryptoKeys : SecretCredential
{
    [Parameter("HMAC Secret", Description = "The secret of an HMAC.")]
    public Secret HmacSecret { get; init; } = new("");

    [Parameter("Sign Private Key", Description = "A private key in PEM form, for signatures.")]
    public Secret SignPrivateKey { get; init; } = new("");

    /// <inheritdoc/>
    public override IEnumerable<(string Field, string Problem)> Check()
    {
        if (HmacSecret.IsEmpty && SignPrivateKey.IsEmpty)
            yield return ("hmacSecret", "the record holds no key. Give \"hmacSecret\", \"signPrivateKey\" or both.");
    }
}
