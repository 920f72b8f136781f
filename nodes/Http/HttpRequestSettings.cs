using NodeHost.Nodes.Http.Paging;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Http;

/// <summary>The options of <see cref="HttpRequest"/>.</summary>
public sealed record HttpRequestSettings
{
    [Parameter("Batching")] public BatchOption Batching { get; init; } = new();

    [Parameter("Ignore SSL Issues", Description = "Accepts certificates that nobody vouches for. For tests only.")]
    public bool AllowUnauthorizedCerts { get; init; }

    [Parameter("Array Format in Query Parameters")] public QueryArrays QueryParameterArrays { get; init; } = QueryArrays.Brackets;

    [Parameter("Lowercase Headers", Description = "Sends the names of headers in lower case; from version 4 on. Case has no meaning in them.")]
    public Optional<bool> LowercaseHeaders { get; init; }

    [Parameter("Redirects")] public RedirectOption Redirect { get; init; } = new();

    [Parameter("Response")] public ResponseOption Response { get; init; } = new();

    [Parameter("Pagination")] public PaginationOption Pagination { get; init; } = new();

    [Parameter("Proxy", Example = "http://proxy.example.com:3128", Description = "A proxy instead of that of the environment (HTTPS_PROXY).")]
    public string Proxy { get; init; } = "";

    [Parameter("Timeout", Description = "Milliseconds that the exchange may take.")]
    public Optional<double> Timeout { get; init; }

    [Parameter("Send Credentials on Cross-Origin Redirect", Unsupported = "A credential goes to its own origin alone: request the other origin with a node and a credential of its own.")]
    public bool SendCredentialsOnCrossOriginRedirect { get; init; }
}

/// <summary>What happens when the server points elsewhere.</summary>
public sealed record RedirectOption
{
    [Parameter("Redirect")] public RedirectSettings? Redirect { get; init; }
}

/// <summary>Whether and how far redirects are followed.</summary>
public sealed record RedirectSettings
{
    [Parameter("Follow Redirects", Description = "Default: only from version 4 of the node on.")]
    public Optional<bool> FollowRedirects { get; init; }

    [Parameter("Max Redirects")] public int MaxRedirects { get; init; } = 21;
}

/// <summary>What is made of the answer.</summary>
public sealed record ResponseOption
{
    [Parameter("Response")] public ResponseSettings Response { get; init; } = new();
}

/// <summary>What is made of the answer.</summary>
public sealed record ResponseSettings
{
    [Parameter("Include Response Headers and Status")] public bool FullResponse { get; init; }

    [Parameter("Never Error", Description = "Takes an answer that is no success for a result.")]
    public bool NeverError { get; init; }

    [Parameter("Response Format")] public ResponseFormat ResponseFormat { get; init; } = ResponseFormat.Autodetect;

    [Parameter("Put Output in Field", Description = "Name of the field or file that takes text or a file.")]
    public string OutputPropertyName { get; init; } = "data";
}

public enum QueryArrays
{
    [Option("No Brackets", Value = "repeat", Description = "a=1&a=2")] Repeat,
    [Option("Brackets Only", Value = "brackets", Description = "a[]=1&a[]=2")] Brackets,
    [Option("Brackets with Indices", Value = "indices", Description = "a[0]=1&a[1]=2")] Indices,
}

public enum ResponseFormat
{
    [Option("Autodetect", Description = "By the content type of the answer.")] Autodetect,
    File,
    [Option("JSON")] Json,
    Text,
}
