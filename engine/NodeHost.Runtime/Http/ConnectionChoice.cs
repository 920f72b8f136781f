namespace NodeHost.Runtime.Http;

/// <summary>Sends a request over the connections that suit it: by a proxy of its own, or with certificates that nobody vouches for.</summary>
internal sealed class ConnectionChoice(HttpPipeline pipeline) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Exchange exchange = Exchange.Of(request);
        return pipeline.ConnectionsFor(exchange.Proxy, exchange.AcceptsAnyCertificate).SendAsync(request, cancellationToken);
    }
}
