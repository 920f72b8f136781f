using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using NodeHost.ThreeCx.Sandbox.Api;
using NodeHost.ThreeCx.Sandbox.Faults;
using NodeHost.ThreeCx.Sandbox.Tokens;

namespace NodeHost.ThreeCx.Sandbox.Http;

/// <summary>What happens to every request: faults, authentication, the work, the journal, the answer, in this order.</summary>
internal sealed class RequestHandler(
    FaultSchedule schedule, TokenDesk tokens, TokenEndpoint tokenEndpoint, Router router, RequestJournal journal, TimeProvider clock)
{
    public const string PbxVersion = "20.0.10.0";

    private const string Began = "began";

    private const string Html = "<!DOCTYPE html><html><head><title>Welcome</title></head><body><h1>Welcome</h1></body></html>";

    /// <param name="http">The request and its answer.</param>
    /// <param name="cancellationToken">Cancelled when the client goes or the sandbox closes.</param>
    public async Task HandleAsync(HttpContext http, CancellationToken cancellationToken)
    {
        http.Items[Began] = clock.GetTimestamp();
        if (http.Request.Path.StartsWithSegments("/xapi"))
        {
            await HandleApiAsync(http, cancellationToken);
            return;
        }

        Answer answer = http.Request.Path == "/connect/token"
            ? await tokenEndpoint.HandleAsync(http.Request, cancellationToken)
            : Answer.Error(404, "NotFound", "There is no such resource. The API is below /xapi/v1.");
        Note(http, answer.Status, null);
        await AnswerWriter.WriteAsync(http, answer, truncated: false, cancellationToken);
    }

    private async Task HandleApiAsync(HttpContext http, CancellationToken cancellationToken)
    {
        string body = await ReadBodyAsync(http.Request, cancellationToken);
        if (schedule.Faults.Silent)
        {
            Note(http, 0, body);
            await Task.Delay(Timeout.InfiniteTimeSpan, clock, cancellationToken);
        }

        if (schedule.Faults.Delay > TimeSpan.Zero)
            await Task.Delay(schedule.Faults.Delay, clock, cancellationToken);
        if (schedule.Faults.AnswerHtml)
        {
            Note(http, 200, body);
            await AnswerWriter.WriteAsync(http, "text/html; charset=utf-8", Html, schedule.Faults.TruncateAnswers, cancellationToken);
            return;
        }

        Answer answer = AnswerTo(http.Request, body);
        bool isDropped = answer.Status == 201 && schedule.DropsCreate();
        Note(http, isDropped ? 0 : answer.Status, body);
        if (isDropped)
        {
            http.Abort();
            return;
        }

        http.Response.Headers["OData-Version"] = "4.0";
        http.Response.Headers["X-3CX-Version"] = PbxVersion;
        await AnswerWriter.WriteAsync(http, answer, schedule.Faults.TruncateAnswers, cancellationToken);
    }

    private Answer AnswerTo(HttpRequest request, string body)
    {
        if (TokenOf(request) is not { } token || !tokens.Accepts(token))
            return new Answer(401);
        int number = schedule.Next();
        if (schedule.RevokesAt(number))
        {
            tokens.Revoke(token);
            return new Answer(401);
        }

        return schedule.RefusalOf(number) ?? router.Handle(XapiRequest.Of(request, body));
    }

    private static string? TokenOf(HttpRequest request)
    {
        const string Scheme = "Bearer ";
        string header = request.Headers.Authorization.ToString();
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : null;
    }

    private static async Task<string> ReadBodyAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(request.Body, Encoding.UTF8, leaveOpen: true);
        return await reader.ReadToEndAsync(cancellationToken);
    }

    private void Note(HttpContext http, int status, string? body)
    {
        string target = http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        TimeSpan elapsed = clock.GetElapsedTime((long)http.Items[Began]!);
        journal.Add(new SandboxRequest(http.Request.Method, target, status, string.IsNullOrEmpty(body) ? null : body), elapsed);
    }
}
