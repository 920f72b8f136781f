using Microsoft.OpenApi;

namespace NodeHost.OpenApi.Building;

/// <summary>Finds the credential kinds that can authenticate the requests of a document.</summary>
internal sealed class SecurityReader(Remarks remarks)
{
    /// <summary>The kinds, and whether some actions work without any.</summary>
    public (IReadOnlyList<string> Kinds, bool IsOptional) Read(OpenApiDocument document)
    {
        IDictionary<string, IOpenApiSecurityScheme> schemes = document.Components?.SecuritySchemes ?? new Dictionary<string, IOpenApiSecurityScheme>();
        OpenApiOperation[] operations = [.. document.Paths.Values.SelectMany(path => path.Operations ?? []).Select(operation => operation.Value)];
        IList<OpenApiSecurityRequirement>[] rules = [.. operations.Select(operation => operation.Security ?? document.Security ?? [])];
        HashSet<string> used = [.. rules.SelectMany(rule => rule).SelectMany(requirement => requirement.Keys).Select(scheme => scheme.Reference.Id ?? "")];
        foreach (string unknown in used.Where(name => !schemes.ContainsKey(name)))
            remarks.Fault($"The security scheme {unknown} is required, but the document does not have it. Add it, or correct the name.");
        if (rules.SelectMany(rule => rule).Any(requirement => requirement.Count > 1))
            remarks.Add("Security: some requests need two schemes at once; a node has one credential.");

        string[] kinds = [.. schemes
            .Where(scheme => used.Count == 0 || used.Contains(scheme.Key))
            .Select(scheme => KindOf(scheme.Key, scheme.Value))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
        return (kinds, rules.Any(rule => rule.Count == 0 || rule.Any(requirement => requirement.Count == 0)));
    }

    private string? KindOf(string name, IOpenApiSecurityScheme scheme)
    {
        switch (scheme.Type)
        {
            case SecuritySchemeType.Http when IsScheme(scheme, "basic"):
                return "HttpBasicAuth";
            case SecuritySchemeType.Http when IsScheme(scheme, "bearer"):
                return "HttpBearerAuth";
            case SecuritySchemeType.Http when IsScheme(scheme, "digest"):
                return "HttpDigestAuth";
            case SecuritySchemeType.ApiKey when scheme.In == ParameterLocation.Header:
                remarks.Add($"Security: {name} is a Header Auth credential with the name {scheme.Name}.");
                return "HttpHeaderAuth";
            case SecuritySchemeType.ApiKey when scheme.In == ParameterLocation.Query:
                remarks.Add($"Security: {name} is a Query Auth credential with the name {scheme.Name}.");
                return "HttpQueryAuth";
            case SecuritySchemeType.OAuth2 when scheme.Flows?.ClientCredentials is { } flow:
                remarks.Add($"Security: {name} is an OAuth2 API credential with the grant clientCredentials and the token URL {flow.TokenUrl}.");
                return "OAuth2Api";
            case SecuritySchemeType.OAuth2 when scheme.Flows?.AuthorizationCode is { } flow:
                remarks.Add($"Security: {name} is an OAuth2 API credential with tokens that were issued elsewhere; its token URL is {flow.TokenUrl}.");
                return "OAuth2Api";
            default:
                remarks.Add($"Security: {name} ({Describe(scheme)}) is not supported. Declare a credential kind for it, and name it on the node's class.");
                return null;
        }
    }

    private static bool IsScheme(IOpenApiSecurityScheme scheme, string name) => string.Equals(scheme.Scheme, name, StringComparison.OrdinalIgnoreCase);

    private static string Describe(IOpenApiSecurityScheme scheme) => scheme.Type switch
    {
        SecuritySchemeType.ApiKey => "an API key in a cookie",
        SecuritySchemeType.Http => $"HTTP {scheme.Scheme}",
        SecuritySchemeType.OAuth2 => "an OAuth2 flow in which a person logs in",
        _ => scheme.Type?.ToString() ?? "of no known type",
    };
}
