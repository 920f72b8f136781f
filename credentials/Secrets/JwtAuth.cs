using NodeHost.Sdk;

namespace NodeHost.Credentials;

/// <summary>The key with which JSON Web Tokens are signed and verified.</summary>
[CredentialKind("jwtAuth", "JWT Auth")]
public sealed record JwtAuth : SecretCredential
{
    [Parameter("Key Type")] public JwtKeyType KeyType { get; init; } = JwtKeyType.Passphrase;

    [ShowWhen(nameof(KeyType), JwtKeyType.Passphrase)]
    [Parameter("Secret", Description = "The secret of HS256, HS384 and HS512.")]
    public Secret Secret { get; init; } = new("");

    [ShowWhen(nameof(KeyType), JwtKeyType.PemKey)]
    [Parameter("Private Key", Description = "The key that signs, in PEM form.")]
    public Secret PrivateKey { get; init; } = new("");

    [ShowWhen(nameof(KeyType), JwtKeyType.PemKey)]
    [Parameter("Public Key", Description = "The key that verifies, in PEM form.")]
    public Secret PublicKey { get; init; } = new("");

    [Parameter("Algorithm")] public JwtAlgorithm Algorithm { get; init; } = JwtAlgorithm.HS256;

    /// <inheritdoc/>
    public override IEnumerable<(string Field, string Problem)> Check()
    {
        if (KeyType == JwtKeyType.Passphrase && Secret.IsEmpty && Algorithm != JwtAlgorithm.None)
            yield return ("secret", "the secret is empty. Give the passphrase, or set \"keyType\" to \"pemKey\".");
        if (KeyType == JwtKeyType.PemKey && PrivateKey.IsEmpty && PublicKey.IsEmpty)
            yield return ("privateKey", "the record holds no key. Give \"privateKey\" for signing, \"publicKey\" for verifying, or both.");
    }
}

/// <summary>What kind of key signs.</summary>
public enum JwtKeyType
{
    [Option("Passphrase")] Passphrase,
    [Option("PEM Key")] PemKey,
}

/// <summary>How a token is signed.</summary>
[Naming(Naming.AsWritten)]
public enum JwtAlgorithm
{
    HS256,
    HS384,
    HS512,
    RS256,
    RS384,
    RS512,
    ES256,
    ES384,
    ES512,
    PS256,
    PS384,
    PS512,

    [Option("None", Value = "none", Unsupported = "A token without a signature proves nothing; choose another algorithm.")]
    None,
}
