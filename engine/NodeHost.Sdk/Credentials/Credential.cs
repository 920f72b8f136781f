namespace NodeHost.Sdk;

/// <summary>
/// A credential record: what it takes to speak to one service. The engine makes it from a record of its kind, gives nodes
/// an authenticated client instead of it, and sends it to its own origin alone.
/// </summary>
public abstract record Credential
{
    /// <summary>How often a request with this record is sent at most by the engine itself, the first time included: 1 to 10.</summary>
    [Parameter("Max Tries", Description =
        "How often a request is sent at most, the first time included, where sending it again can do nothing twice: 1 to 10. A node that retries by itself goes by its own settings.")]
    public virtual int MaxTries { get; init; } = RetryChances.UsualTries;

    /// <summary>Milliseconds before the second try, 0 to 60,000. The pause doubles with each further try, up to a minute.</summary>
    [Parameter("Wait Between Tries", Description =
        "Milliseconds before the second try: 0 to 60000. The pause doubles with each further one, up to a minute, and is as long as the service asks for.")]
    public virtual int WaitBetweenTries { get; init; } = RetryChances.UsualWait;

    /// <summary>
    /// Where the service lies; relative request URLs are below it, and its origin (scheme, host, port) is the only one that gets
    /// the secret. Null for a kind that belongs to no service: such a record is bound to the origin that the workflow names
    /// in the node, and redirects must stay there.
    /// </summary>
    public virtual Uri? ServiceRoot => null;

    /// <summary>True to accept a certificate that nobody vouches for. A run warns of it.</summary>
    public virtual bool AcceptsUntrustedCertificates => false;

    /// <summary>What is wrong with the values of the record, with the field's wire name; empty if nothing is.</summary>
    public virtual IEnumerable<(string Field, string Problem)> Check() => [];

    /// <summary>True if the record may be sent to this address although <see cref="ServiceRoot"/> is null.</summary>
    public virtual bool Allows(Uri target) => true;

    /// <summary>Adds the secret to a request. A <see cref="TokenCredential"/> does it with its token instead.</summary>
    public abstract void Authenticate(HttpRequestMessage request);

    /// <summary>Makes one cheap authenticated call to find out whether the record works.</summary>
    /// <param name="http">A client that is authenticated by this record.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>What the service says of itself, for example its version.</returns>
    /// <exception cref="NodeFailedException">The service said no; the message says why and what to do.</exception>
    public abstract Task<string> TestAsync(HttpClient http, CancellationToken cancellationToken);
}
