namespace NodeHost.Runtime.Http;

/// <summary>Keeps requests without a secret in a header, such as those for a token, at the record's origin.</summary>
internal sealed class OriginHandler : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        OriginGuard.Check(Exchange.Of(request), request.RequestUri!);
        return base.SendAsync(request, cancellationToken);
    }
}
