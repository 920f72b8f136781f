using System.Net;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Http;

/// <summary>
/// Follows redirects as RFC 9110 has it. Each hop is held against the credential's origin by the handler below; without a credential,
/// headers that may identify the caller are not taken to another origin.
/// </summary>
internal sealed class RedirectHandler : DelegatingHandler
{
    private const int UsualMaximum = 10;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (request.Options.TryGetValue(HttpRequestFlags.FollowRedirects, out bool follow) && !follow)
            return response;
        int maximum = request.Options.TryGetValue(HttpRequestFlags.MaxRedirects, out int asked) ? asked : UsualMaximum;
        for (int count = 1; TargetOf(request, response) is { } target; count++)
        {
            using (response)
                Turn(request, response.StatusCode, target, count, maximum);
            response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }

        return response;
    }

    private static Uri? TargetOf(HttpRequestMessage request, HttpResponseMessage response)
    {
        if (response.StatusCode is not (HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
            or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect))
            return null;
        return response.Headers.Location is { } location ? new Uri(request.RequestUri!, location) : null;
    }

    private static void Turn(HttpRequestMessage request, HttpStatusCode status, Uri target, int count, int maximum)
    {
        string from = HttpFailures.Describe(request);
        if (count > maximum)
            throw new NodeFailedException(Codes.UnexpectedAnswer, $"{from} redirects once more after {maximum} redirects, which is the limit.");
        if (target.Scheme != Uri.UriSchemeHttp && target.Scheme != Uri.UriSchemeHttps)
            throw new NodeFailedException(Codes.InvalidUrl, $"{from} redirects to a {target.Scheme}: address, which is not http or https.");

        bool becomesGet = (status, request.Method.Method) switch
        {
            (HttpStatusCode.MovedPermanently or HttpStatusCode.Found, "POST") => true,
            (HttpStatusCode.SeeOther, not ("GET" or "HEAD")) => true,
            _ => false,
        };
        if (becomesGet)
        {
            request.Method = HttpMethod.Get;
            request.Content = null;
            request.Headers.TransferEncodingChunked = null;
        }
        else if (!RequestContent.CanResend(request.Content))
        {
            throw new NodeFailedException(Codes.UnexpectedAnswer, $"{from} redirects, but the body is too large to be sent again. Use the final URL.");
        }

        OriginGuard.Check(Exchange.Of(request), target);
        if (Origin.Of(target) != Origin.Of(request.RequestUri!))
        {
            request.Headers.Authorization = null;
            request.Headers.ProxyAuthorization = null;
            request.Headers.Remove("Cookie");
            request.Headers.Host = null;
        }

        request.RequestUri = target;
    }
}
