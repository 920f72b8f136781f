namespace NodeHost.Runtime.Http;

/// <summary>Tells of every request that goes out.</summary>
internal sealed class TraceHandler(TimeProvider clock) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Exchange exchange = Exchange.Of(request);
        bool isRepeat = exchange.IsRepeat;
        long sentAt = exchange.SentAt = clock.GetTimestamp();
        int? status = null;
        try
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            status = (int)response.StatusCode;
            return response;
        }
        finally
        {
            exchange.Session.OnRequest?.Invoke(new RequestTrace(
                request.Method.Method, Origin.AddressOf(request.RequestUri!), status, clock.GetElapsedTime(sentAt), isRepeat));
        }
    }
}
