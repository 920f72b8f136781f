using NodeHost.Sdk;

namespace NodeHost.Nodes.Http.Legacy;

/// <summary>The HTTP Request node as files of its first version write it.</summary>
[Node("n8n-nodes-base.httpRequest", "HTTP Request", 1, Description = "Sends an HTTP request for each item.", Effect = NodeEffect.Create)]
[UsesCredentialNamedBy(nameof(HttpRequestFirstParameters.Authentication))]
public sealed class HttpRequestFirst : ItemNode<HttpRequestFirstParameters>
{
    public override async ValueTask<ItemResult> RunAsync(
        HttpRequestFirstParameters parameters, ItemContext context, CancellationToken cancellationToken) =>
        await LegacyRequest.SendAsync(parameters, context, cancellationToken);
}

/// <summary>The parameters of <see cref="HttpRequestFirst"/>.</summary>
public sealed record HttpRequestFirstParameters : LegacyParameters
{
    [Parameter("Authentication")] public OwnAuthentication Authentication { get; init; } = OwnAuthentication.None;
}
