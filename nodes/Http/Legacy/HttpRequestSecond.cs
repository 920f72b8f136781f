using NodeHost.Sdk;

namespace NodeHost.Nodes.Http.Legacy;

/// <summary>The HTTP Request node as files of its second version write it.</summary>
[Node("n8n-nodes-base.httpRequest", "HTTP Request", 2, Description = "Sends an HTTP request for each item.", Effect = NodeEffect.Create)]
[UsesCredentialNamedBy(nameof(HttpRequestSecondParameters.GenericAuthType))]
[UsesCredentialNamedBy(nameof(HttpRequestSecondParameters.NodeCredentialType))]
public sealed class HttpRequestSecond : ItemNode<HttpRequestSecondParameters>
{
    public override async ValueTask<ItemResult> RunAsync(
        HttpRequestSecondParameters parameters, ItemContext context, CancellationToken cancellationToken) =>
        await LegacyRequest.SendAsync(parameters, context, cancellationToken);
}

/// <summary>The parameters of <see cref="HttpRequestSecond"/>.</summary>
public sealed record HttpRequestSecondParameters : LegacyParameters
{
    [Parameter("Authentication")] public HttpAuthentication Authentication { get; init; } = HttpAuthentication.None;

    [ShowWhen(nameof(Authentication), HttpAuthentication.PredefinedCredentialType)]
    [Parameter("Credential Type", Description = "The kind of the credential record.")]
    public string NodeCredentialType { get; init; } = "";

    [ShowWhen(nameof(Authentication), HttpAuthentication.GenericCredentialType)]
    [Parameter("Generic Auth Type", Description = "The kind of the credential record.", Example = "httpHeaderAuth")]
    public string GenericAuthType { get; init; } = "";
}
