using System.Net;
using NodeHost.Credentials;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Client;

/// <summary>Words a refusal of the PBX: what it refused, because of which parameter, and what to do.</summary>
internal static class XapiFailure
{
    /// <summary>Makes a failure of an answer whose status is no success.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="call">What was asked for.</param>
    /// <param name="clock">The clock of the run.</param>
    /// <param name="leavesOpen">True if the status does not say whether the request was worked on.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public static async Task<NodeFailedException> FromAsync(
        HttpResponseMessage response, ActionCall call, TimeProvider clock, bool leavesOpen, CancellationToken cancellationToken)
    {
        string body = await response.Content.ReadAsStringAsync(cancellationToken);
        IReadOnlyList<XapiDetail> details = XapiDetail.Read(body);
        string? reason = Reason(response, call, details, body);
        NodeFailedException plain = await HttpFailures.FromStatusAsync(response, clock, cancellationToken);
        return new NodeFailedException(CodeOf(reason, response, details, body), reason ?? plain.Message)
        {
            Parameter = details.Select(detail => call.ParameterOf(detail.Target)).FirstOrDefault(name => name is not null),
            HttpStatus = plain.HttpStatus,
            CanRetry = plain.CanRetry && response.StatusCode != HttpStatusCode.NotImplemented,
            RetryAfter = plain.RetryAfter,
            IsUncertain = call.Changes && leavesOpen,
        };
    }

    private static string? Reason(HttpResponseMessage response, ActionCall call, IReadOnlyList<XapiDetail> details, string body)
    {
        string said = string.Join(" ", details.Select(detail => Sentence(detail, call)));
        string refused = $"The PBX refused \"{call.Action.Operation}\" with status {(int)response.StatusCode}: ";
        if (PbxStatus.Describe(response.StatusCode) is { } status)
            return said.Length == 0 ? status : $"{status} It said: {said}";
        if (response.StatusCode == HttpStatusCode.NotFound)
            return NotFound(response, call, said, body);
        if (said.Length > 0)
            return refused + said + Advice(response.StatusCode);
        return response.StatusCode switch
        {
            HttpStatusCode.Conflict or HttpStatusCode.PreconditionFailed =>
                refused + "it was changed meanwhile." + Advice(response.StatusCode),
            HttpStatusCode.TooManyRequests => refused + "too many requests." + Advice(response.StatusCode),
            _ => null,
        };
    }

    private static string NotFound(HttpResponseMessage response, ActionCall call, string said, string body)
    {
        string request = HttpFailures.Describe(response.RequestMessage);
        if (said.Length == 0 && IsForeign(body))
            return $"{request} answered 404 with {HttpFailures.Excerpt(body)}. {PbxStatus.NotAPbx}";
        string what = call.Keys.Count == 0
            ? $"{request} does not exist there. {PbxStatus.NotAPbx}"
            : $"The PBX has no entity of \"{call.Action.Resource}\" with {string.Join(", ", call.Keys.Select(key => $"{key.Key} {key.Value}"))}. " +
              "It may be deleted, or the value belongs to something else: list what there is.";
        return said.Length == 0 ? what : $"{what} It said: {said}";
    }

    // A page of another server, where a PBX answers a 404 with JSON or with nothing.
    private static bool IsForeign(string body) => body.TrimStart() is not ("" or ['{', ..]);

    private static string CodeOf(string? reason, HttpResponseMessage response, IReadOnlyList<XapiDetail> details, string body) =>
        reason is null ? Codes.HttpStatus
        : response.StatusCode == HttpStatusCode.NotFound && details.Count == 0 && IsForeign(body) ? Codes.UnexpectedAnswer
        : Codes.XapiRefused;

    private static string Advice(HttpStatusCode status) => status switch
    {
        HttpStatusCode.Conflict or HttpStatusCode.PreconditionFailed => " Read it again and repeat the change.",
        HttpStatusCode.TooManyRequests => " Lower the concurrency, or let the node retry after a pause.",
        HttpStatusCode.NotImplemented => " Trying again will not help: this PBX cannot do what was asked.",
        >= HttpStatusCode.InternalServerError => " The fault lies in the PBX: try again later, and look into its event log.",
        _ => "",
    };

    private static string Sentence(XapiDetail detail, ActionCall call)
    {
        string? parameter = call.ParameterOf(detail.Target);
        object? value = parameter is null ? null : call.ValueOf(parameter);
        string subject = detail.Target.Length == 0 ? "" : value is null ? detail.Target : $"{detail.Target} {value}";
        return XapiMessages.Sentence(subject, detail.Message);
    }
}
