using NodeHost.Sdk;

namespace NodeHost.Runtime.Http;

/// <summary>
/// What the handlers know of one request of a node, from its first sending over repeats and redirects to the last byte of its answer.
/// It travels with the request's options, as the inner handlers serve all clients.
/// </summary>
internal sealed class Exchange(ClientSession session, Uri firstUrl, HttpRequestOptions asked)
{
    private static readonly HttpRequestOptionsKey<Exchange> Key = new("NodeHost.Exchange");

    public ClientSession Session { get; } = session;

    /// <summary>The origin that the node named; a record without a service of its own is bound to it.</summary>
    public Origin FirstOrigin { get; } = Origin.Of(firstUrl);

    /// <summary>What the node asked for by <see cref="HttpRequestFlags.Timeout"/>.</summary>
    public TimeSpan? Limit { get; } = asked.TryGetValue(HttpRequestFlags.Timeout, out TimeSpan limit) ? limit : null;

    /// <summary>True where the node or the record takes any certificate.</summary>
    public bool AcceptsAnyCertificate { get; } = session.Credential is { Credential.AcceptsUntrustedCertificates: true }
        || (asked.TryGetValue(HttpRequestFlags.AcceptAnyCertificate, out bool any) && any);

    /// <summary>The proxy that the node asked for; null for that of the environment.</summary>
    public Uri? Proxy { get; } = asked.TryGetValue(HttpRequestFlags.Proxy, out Uri? proxy) ? proxy : null;

    /// <summary>True once the pipeline sends the same request again.</summary>
    public bool IsRepeat { get; set; }

    /// <summary>Timestamp of the last sending.</summary>
    public long SentAt { get; set; }

    public static Exchange Of(HttpRequestMessage request) => request.Options.TryGetValue(Key, out Exchange? exchange)
        ? exchange
        : throw new InvalidOperationException("The request does not come from a client of the pipeline.");

    public void Attach(HttpRequestMessage request) => request.Options.Set(Key, this);
}
