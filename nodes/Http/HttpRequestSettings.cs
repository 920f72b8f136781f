using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Http;

/// <summary>The options of <see cref="HttpRequest"/>.</summary>
public sealed record HttpRequestSettings
{
    [Parameter("Batching", Ignored = true, Description = "Without effect: the pace is set by the concurrency of the run and of the credential.")]
    public JToken? Batching { get; init; }

    [Parameter("Ignore SSL Issues", Description = "Refused: say it in the credential record, where it holds for one origin alone.")]
    public bool AllowUnauthorizedCerts { get; init; }

    [Parameter("Array Format in Query Parameters")] public QueryArrays QueryParameterArrays { get; init; } = QueryArrays.Brackets;

    [Parameter("Lowercase Headers", Description = "Sends the names of headers in lower case; from version 4 on. Case has no meaning in them.")]
    public Optional<bool> LowercaseHeaders { get; init; }

    [Parameter("Redirects")] public RedirectOption Redirect { get; init; } = new();

    [Parameter("Response")] public ResponseOption Response { get; init; } = new();

    [Parameter("Pagination")] public PaginationOption Pagination { get; init; } = new();

    [Parameter("Proxy", Description = "Refused: the proxy is that of the environment (HTTPS_PROXY).")]
    public string Proxy { get; init; } = "";

    [Parameter("Timeout", Description = "Milliseconds that the exchange may take.")]
    public Optional<double> Timeout { get; init; }

    [Parameter("Send Credentials on Cross-Origin Redirect", Description = "Refused: a credential goes to its own origin alone.")]
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

/// <summary>Reading several pages by one node; known, but not done here.</summary>
public sealed record PaginationOption
{
    [Parameter("Pagination")] public PaginationSettings? Pagination { get; init; }
}

/// <summary>How the next page is found; any mode but "off" is refused.</summary>
public sealed record PaginationSettings
{
    [Parameter("Pagination Mode")] public PaginationMode PaginationMode { get; init; } = PaginationMode.UpdateAParameterInEachRequest;

    [Parameter(Ignored = true)] public string WebhookNotice { get; init; } = "";

    [Parameter("Next URL", Ignored = true)] public JToken? NextURL { get; init; }

    [Parameter("Parameters", Ignored = true)] public JToken? Parameters { get; init; }

    [Parameter("Pagination Complete When", Ignored = true)] public JToken? PaginationCompleteWhen { get; init; }

    [Parameter("Status Codes When Complete", Ignored = true)] public JToken? StatusCodesWhenComplete { get; init; }

    [Parameter("Complete Expression", Ignored = true)] public JToken? CompleteExpression { get; init; }

    [Parameter("Limit Pages Fetched", Ignored = true)] public JToken? LimitPagesFetched { get; init; }

    [Parameter("Max Pages", Ignored = true)] public JToken? MaxRequests { get; init; }

    [Parameter("Interval Between Requests", Ignored = true)] public JToken? RequestInterval { get; init; }
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

public enum PaginationMode
{
    Off,
    [Option("Update a Parameter in Each Request", Unsupported = "Ask for one page at a time, for example in a loop.")] UpdateAParameterInEachRequest,
    [Option("Response Contains Next URL", Unsupported = "Ask for one page at a time, for example in a loop.")] ResponseContainsNextURL,
}
