using NodeHost.Sdk;

namespace NodeHost.Runtime.Http;

/// <summary>
/// The outermost handler: opens the exchange, and words what goes wrong in it, also while the node reads the answer's body.
/// </summary>
internal sealed class FaultHandler(ClientSession session, TimeProvider clock) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Uri url = CheckUrl(request);
        var exchange = new Exchange(session, url, request.Options);
        exchange.Attach(request);
        RequestContent.ForbidSilentRepeat(request);
        await RequestContent.PrepareAsync(request.Content, cancellationToken).ConfigureAwait(false);
        try
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            response.Content = new AnswerContent(response.Content, request, exchange, clock);
            return response;
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested && HttpFaults.ToFailure(fault, request) is { } failure)
        {
            throw failure;
        }
    }

    private static Uri CheckUrl(HttpRequestMessage request)
    {
        if (request.RequestUri is { IsAbsoluteUri: true } url && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps))
            return url;
        throw new NodeFailedException(
            Codes.InvalidUrl, $"{HttpFailures.Describe(request)}: a URL begins with http:// or https://, for example https://example.com/items.");
    }
}
