using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Http.Legacy;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Http;

/// <summary>The parameters of <see cref="GraphQl"/>.</summary>
public sealed record GraphQlParameters
{
    [Parameter("Authentication")] public GraphQlAuthentication Authentication { get; init; } = GraphQlAuthentication.None;

    [Parameter("HTTP Request Method")] public GraphQlMethod RequestMethod { get; init; } = GraphQlMethod.Post;

    [Parameter("Endpoint", Example = "https://example.com/graphql")] public required string Endpoint { get; init; }

    [Parameter("Ignore SSL Issues", Description = "Accepts certificates that nobody vouches for. For tests only.")]
    public bool AllowUnauthorizedCerts { get; init; }

    [ShowWhen(nameof(RequestMethod), GraphQlMethod.Post)]
    [Parameter("Request Format", Description = "Default: \"graphql\" in version 1, \"json\" from version 1.1 on.")]
    public Optional<GraphQlRequest> RequestFormat { get; init; }

    [Parameter("Query", Example = "query { items { id } }")] public string Query { get; init; } = "";

    [ShowWhen(nameof(RequestMethod), GraphQlMethod.Post)]
    [Parameter("Variables", Example = "{\"id\": 1}", Description = "Variables of the query, as JSON; for the request format \"json\".")]
    public JsonText<JToken>? Variables { get; init; }

    [ShowWhen(nameof(RequestMethod), GraphQlMethod.Post)]
    [Parameter("Operation Name", Description = "Which operation of the query runs; for the request format \"json\".")]
    public string? OperationName { get; init; }

    [Parameter("Response Format")] public GraphQlFormat ResponseFormat { get; init; } = GraphQlFormat.Json;

    [ShowWhen(nameof(ResponseFormat), GraphQlFormat.String)]
    [Parameter("Response Data Property Name", Description = "Name of the field that takes the text.")]
    public string DataPropertyName { get; init; } = "data";

    [Parameter("Headers")] public LegacyPairs HeaderParametersUi { get; init; } = new();
}

public enum GraphQlAuthentication
{
    [Option("Basic Auth", Credential = "httpBasicAuth")] BasicAuth,
    [Option("Custom Auth", Credential = "httpCustomAuth")] CustomAuth,
    [Option("Digest Auth", Credential = "httpDigestAuth")] DigestAuth,
    [Option("Header Auth", Credential = "httpHeaderAuth")] HeaderAuth,
    None,
    [Option("OAuth1", Value = "oAuth1", Unsupported = "Use a service that takes OAuth2 or a token.")] OAuth1,
    [Option("OAuth2", Value = "oAuth2", Credential = "oAuth2Api")] OAuth2,
    [Option("Query Auth", Credential = "httpQueryAuth")] QueryAuth,
}

public enum GraphQlMethod
{
    [Option("GET", Value = "GET")] Get,
    [Option("POST", Value = "POST")] Post,
}

public enum GraphQlRequest
{
    [Option("GraphQL (Raw)", Value = "graphql")] GraphQl,
    [Option("JSON")] Json,
}

public enum GraphQlFormat
{
    [Option("JSON")] Json,
    String,
}
