using NodeHost.Sdk;

namespace NodeHost.Nodes.Http;

/// <summary>
/// Sends one HTTP request for each item. Files of n8n may hold batching options: they have no effect, since the run and the
/// credential record say how many requests go out at once.
/// </summary>
[Node("n8n-nodes-base.httpRequest", "HTTP Request", 3, 4, 4.1, 4.2, 4.3, 4.4, Description = "Sends an HTTP request for each item.", Effect = NodeEffect.Create)]
[UsesCredentialNamedBy(nameof(HttpRequestParameters.GenericAuthType))]
[UsesCredentialNamedBy(nameof(HttpRequestParameters.NodeCredentialType))]
public sealed class HttpRequest : ItemNode<HttpRequestParameters>
{
    public override async ValueTask<ItemResult> RunAsync(HttpRequestParameters parameters, ItemContext context, CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = RequestBuilder.Build(parameters, context);
        using HttpResponseMessage response = await context.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        ResponseSettings settings = parameters.Options.Response.Response;
        if (!response.IsSuccessStatusCode && !settings.NeverError)
            throw await HttpFailures.FromStatusAsync(response, context.Clock, cancellationToken);
        return await new ResponseItems(response, settings, context.Item).ReadAsync(cancellationToken);
    }
}
