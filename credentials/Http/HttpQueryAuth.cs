using NodeHost.Sdk;

namespace NodeHost.Credentials;

/// <summary>A parameter in the query with a secret value.</summary>
[CredentialKind("httpQueryAuth", "Query Auth")]
public sealed record HttpQueryAuth : HttpCredential
{
    [Parameter("Name", Example = "api_key", Description = "Name of the query parameter.")]
    public required string Name { get; init; }

    [Parameter("Value", Description = "Value of the query parameter.")]
    public required Secret Value { get; init; }

    /// <inheritdoc/>
    public override void Authenticate(HttpRequestMessage request)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.RequestUri = QueryText.With(request.RequestUri!, Name, Value.Reveal());
    }
}
