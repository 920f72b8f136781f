using System.Net;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Http;

/// <summary>Sends a request and makes a failure of an answer that says no, unless the node takes it for a result.</summary>
internal static class RequestSender
{
    /// <param name="request">The request.</param>
    /// <param name="parameters">The parameters of the node.</param>
    /// <param name="context">The item.</param>
    /// <param name="expected">Status codes that are no failure although they say no.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <exception cref="NodeFailedException">The answer says no.</exception>
    public static async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, HttpRequestParameters parameters, ItemContext context, IReadOnlySet<int> expected, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = await context.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (response.IsSuccessStatusCode || parameters.Options.Response.Response.NeverError || expected.Contains((int)response.StatusCode))
            return response;
        using (response)
            throw Worded(await HttpFailures.FromStatusAsync(response, context.Clock, cancellationToken), response.StatusCode);
    }

    /// <summary>The failure in n8n's words, with ours as the hint.</summary>
    public static NodeFailedException Worded(NodeFailedException failure, HttpStatusCode status) =>
        Words(status) is { } words ? Worded(failure, words) : failure;

    /// <summary>The failure in other words, with its own as the hint.</summary>
    public static NodeFailedException Worded(NodeFailedException failure, string words) => new(failure.Code, words, failure)
    {
        Hint = failure.Message,
        HttpStatus = failure.HttpStatus,
        CanRetry = failure.CanRetry,
        RetryAfter = failure.RetryAfter,
        IsUncertain = failure.IsUncertain,
    };

    private static string? Words(HttpStatusCode status) => (int)status switch
    {
        400 => "Bad request - please check your parameters",
        401 => "Authorization failed - please check your credentials",
        402 => "Payment required - perhaps check your payment details?",
        403 => "Forbidden - perhaps check your credentials?",
        404 => "The resource you are requesting could not be found",
        405 => "Method not allowed - please check you are using the right HTTP method",
        429 => "The service is receiving too many requests from you",
        500 => "The service was not able to process your request",
        502 => "Bad gateway - the service failed to handle your request",
        503 => "Service unavailable - try again later or consider setting this node to retry automatically (in the node settings)",
        504 => "Gateway timed out - perhaps try again later?",
        _ => null,
    };
}
