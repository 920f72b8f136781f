namespace NodeHost.Sdk;

/// <summary>
/// A credential that is sent nowhere: a node computes with it, as with the key of a signature. The engine hands it out by
/// <see cref="NodeContext.SecretRecord{TCredential}"/>, to a node alone that declares the kind by
/// <see cref="UsesCredentialAttribute{TCredential}"/>; no request is ever authenticated with it.
/// </summary>
public abstract record SecretCredential : Credential
{
    /// <summary>Not used.</summary>
    [Parameter("Max Tries", Ignored = true)]
    public sealed override int MaxTries { get; init; }

    /// <summary>Not used.</summary>
    [Parameter("Wait Between Tries", Ignored = true)]
    public sealed override int WaitBetweenTries { get; init; }

    /// <summary>Never: such a secret leaves the process in no request.</summary>
    public sealed override bool Allows(Uri target) => false;

    /// <summary>Not used: no request is authenticated with it.</summary>
    public sealed override void Authenticate(HttpRequestMessage request) =>
        throw new NotSupportedException("A secret credential authenticates no request.");

    /// <inheritdoc/>
    public sealed override Task<string> TestAsync(HttpClient http, CancellationToken cancellationToken) => throw new NodeFailedException(
        Codes.CredentialNotTestable,
        "This kind of credential belongs to no service, so there is nothing to ask. Its fields are complete; test it with a node that uses it.");
}
