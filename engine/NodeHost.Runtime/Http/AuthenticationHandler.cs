using System.Net;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Http;

/// <summary>
/// Adds the secret to requests, at its own origin alone. It sends a copy of the request: a node that looks at its request or at the
/// answer's does not see the secret.
/// </summary>
internal sealed class AuthenticationHandler(ClientSession session, HttpClient? tokenClient) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        OriginGuard.Check(Exchange.Of(request), request.RequestUri!);
        HttpResponseMessage response = session switch
        {
            { Token: { } keeper } => await SendWithTokenAsync(keeper, request, cancellationToken).ConfigureAwait(false),
            { Credential.Credential: ChallengedCredential credential } => await AnswerChallengeAsync(credential, request, cancellationToken).ConfigureAwait(false),
            { Credential.Credential: { } credential } => await SendAsync(request, credential.Authenticate, cancellationToken).ConfigureAwait(false),
            _ => await base.SendAsync(request, cancellationToken).ConfigureAwait(false),
        };
        response.RequestMessage = request;
        return response;
    }

    private async Task<HttpResponseMessage> SendWithTokenAsync(
        TokenKeeper keeper, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var credential = (TokenCredential)session.Credential!.Credential;
        AccessToken token = await keeper.GetAsync(tokenClient!, cancellationToken).ConfigureAwait(false);
        HttpResponseMessage response = await SendAsync(request, r => credential.Authenticate(r, token), cancellationToken).ConfigureAwait(false);
        if (response.StatusCode != HttpStatusCode.Unauthorized || !RequestContent.CanResend(request.Content))
            return response;

        response.Dispose();
        AccessToken renewed = await keeper.ReplaceAsync(tokenClient!, token, cancellationToken).ConfigureAwait(false);
        Exchange.Of(request).IsRepeat = true;
        return await SendAsync(request, r => credential.Authenticate(r, renewed), cancellationToken).ConfigureAwait(false);
    }

    private async Task<HttpResponseMessage> AnswerChallengeAsync(
        ChallengedCredential credential, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage challenge = await SendAsync(request, credential.Authenticate, cancellationToken).ConfigureAwait(false);
        if (challenge.StatusCode != HttpStatusCode.Unauthorized || !RequestContent.CanResend(request.Content))
            return challenge;
        HttpRequestMessage copy = Copy(request);
        if (!credential.TryAnswer(copy, challenge))
            return challenge;
        challenge.Dispose();
        return await base.SendAsync(copy, cancellationToken).ConfigureAwait(false);
    }

    private Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, Action<HttpRequestMessage> authenticate, CancellationToken cancellationToken)
    {
        HttpRequestMessage copy = Copy(request);
        authenticate(copy);
        return base.SendAsync(copy, cancellationToken);
    }

    // Never disposed: that would dispose of the content, which belongs to the node's request.
    private static HttpRequestMessage Copy(HttpRequestMessage request)
    {
        var copy = new HttpRequestMessage(request.Method, request.RequestUri)
        {
            Content = request.Content,
            Version = request.Version,
            VersionPolicy = request.VersionPolicy,
        };
        foreach ((string name, System.Net.Http.Headers.HeaderStringValues values) in request.Headers.NonValidated)
            copy.Headers.TryAddWithoutValidation(name, values);
        Exchange.Of(request).Attach(copy);
        return copy;
    }
}
