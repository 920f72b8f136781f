using System.Collections.Frozen;
using NodeHost.Nodes.Http.Paging;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Http;

/// <summary>Sends one HTTP request for each item, or one after the other while the service has more pages.</summary>
[Node("n8n-nodes-base.httpRequest", "HTTP Request", 3, 4, 4.1, 4.2, 4.3, 4.4, Description = "Sends an HTTP request for each item.", Effect = NodeEffect.Create)]
[UsesCredentialNamedBy(nameof(HttpRequestParameters.GenericAuthType))]
[UsesCredentialNamedBy(nameof(HttpRequestParameters.NodeCredentialType))]
public sealed class HttpRequest : ItemNode<HttpRequestParameters>
{
    public override async ValueTask<ItemResult> RunAsync(HttpRequestParameters parameters, ItemContext context, CancellationToken cancellationToken) =>
        await SendAsync(parameters, context, cancellationToken);

    /// <summary>Sends the request of an item, as all versions of the node do.</summary>
    internal static async Task<ItemResult> SendAsync(HttpRequestParameters parameters, ItemContext context, CancellationToken cancellationToken)
    {
        WarnOfCertificates(parameters, context);
        if (parameters.Options.Pagination.Pagination is { PaginationMode: not PaginationMode.Off } pages)
            return await new PageLoop(parameters, pages, context).RunAsync(cancellationToken);
        using HttpRequestMessage request = RequestBuilder.Build(parameters, context, new PageChange(null, []));
        using HttpResponseMessage response = await RequestSender.SendAsync(request, parameters, context, FrozenSet<int>.Empty, cancellationToken);
        Answer answer = await Answer.ReadAsync(response, parameters.Options.Response.Response, context.Files, cancellationToken);
        return answer.ToItems(context.Item);
    }

    private static void WarnOfCertificates(HttpRequestParameters parameters, ItemContext context)
    {
        if (parameters.Options.AllowUnauthorizedCerts && context.ItemIndex == 0)
            context.Log("certificates are not checked: the option \"Ignore SSL Issues\" says so.");
    }
}
