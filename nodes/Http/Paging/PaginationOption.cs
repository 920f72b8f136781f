using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Http.Paging;

/// <summary>Reading several pages by one node.</summary>
public sealed record PaginationOption
{
    [Parameter("Pagination")] public PaginationSettings? Pagination { get; init; }
}

/// <summary>
/// How the next page is found and which is the last. Expressions see <c>$response</c> (body, headers, statusCode), <c>$request</c> and
/// <c>$pageCount</c>, the number of pages read so far.
/// </summary>
public sealed record PaginationSettings
{
    [Parameter("Pagination Mode")] public PaginationMode PaginationMode { get; init; } = PaginationMode.UpdateAParameterInEachRequest;

    [Parameter(Ignored = true)] public string WebhookNotice { get; init; } = "";

    [ShowWhen(nameof(PaginationMode), PaginationMode.ResponseContainsNextURL)]
    [Parameter("Next URL", Example = "={{ $response.body.next }}", Description = "The URL of the next page; nothing ends the reading.")]
    public Deferred<string> NextURL { get; init; } = "";

    [ShowWhen(nameof(PaginationMode), PaginationMode.UpdateAParameterInEachRequest)]
    [Parameter("Parameters", Description = "Parameters that are computed for each page.")]
    public Deferred<PageParameters> Parameters { get; init; } = new PageParameters();

    [HideWhen(nameof(PaginationMode), PaginationMode.Off)]
    [Parameter("Pagination Complete When")]
    public PaginationEnd PaginationCompleteWhen { get; init; } = PaginationEnd.ResponseIsEmpty;

    [HideWhen(nameof(PaginationMode), PaginationMode.Off)]
    [ShowWhen(nameof(PaginationCompleteWhen), PaginationEnd.ReceiveSpecificStatusCodes)]
    [Parameter("Status Code(s) when Complete", Example = "404, 204", Description = "Status codes, separated by commas. Such an answer is no page.")]
    public string StatusCodesWhenComplete { get; init; } = "";

    [HideWhen(nameof(PaginationMode), PaginationMode.Off)]
    [ShowWhen(nameof(PaginationCompleteWhen), PaginationEnd.Other)]
    [Parameter("Complete Expression", Example = "={{ $response.body.done }}", Description = "True for the last page.")]
    public Deferred<JToken> CompleteExpression { get; init; } = JValue.CreateString("");

    [HideWhen(nameof(PaginationMode), PaginationMode.Off)]
    [Parameter("Limit Pages Fetched")]
    public bool LimitPagesFetched { get; init; }

    [HideWhen(nameof(PaginationMode), PaginationMode.Off)]
    [ShowWhen(nameof(LimitPagesFetched), true)]
    [Parameter("Max Pages")]
    public int MaxRequests { get; init; } = 100;

    [HideWhen(nameof(PaginationMode), PaginationMode.Off)]
    [Parameter("Interval Between Requests (ms)")]
    public double RequestInterval { get; init; }
}

/// <summary>Parameters of a request that are computed for each page.</summary>
public sealed record PageParameters
{
    [Parameter("Parameter")] public IReadOnlyList<PageParameter> Parameters { get; init; } = [];
}

/// <summary>A parameter of a request that is computed for each page.</summary>
public sealed record PageParameter
{
    [Parameter("Type")] public PagePlace Type { get; init; } = PagePlace.Qs;

    [Parameter("Name", Example = "page")] public string Name { get; init; } = "";

    [Parameter("Value", Example = "={{ $pageCount + 1 }}")] public JToken? Value { get; init; } = "";
}

public enum PaginationMode
{
    Off,
    [Option("Update a Parameter in Each Request")] UpdateAParameterInEachRequest,
    [Option("Response Contains Next URL")] ResponseContainsNextURL,
}

public enum PaginationEnd
{
    [Option("Response Is Empty")] ResponseIsEmpty,
    [Option("Receive Specific Status Code(s)")] ReceiveSpecificStatusCodes,
    Other,
}

public enum PagePlace
{
    Body,
    [Option("Header", Value = "headers")] Header,
    [Option("Query", Value = "qs")] Qs,
}
