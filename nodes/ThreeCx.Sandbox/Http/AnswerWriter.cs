using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using NodeHost.Sdk;

namespace NodeHost.ThreeCx.Sandbox.Http;

/// <summary>Puts answers on the wire, whole or, as a fault, cut off in the middle.</summary>
internal static class AnswerWriter
{
    public const string Json = "application/json; odata.metadata=minimal; odata.streaming=true; charset=utf-8";

    public static async Task WriteAsync(HttpContext http, Answer answer, bool truncated, CancellationToken cancellationToken)
    {
        HttpResponse response = http.Response;
        response.StatusCode = answer.Status;
        if (answer.RetryAfter is { } wait)
            response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString("0", CultureInfo.InvariantCulture);
        if (answer.Location is not null)
            response.Headers.Location = answer.Location;
        if (answer.Allow is not null)
            response.Headers.Allow = answer.Allow;
        if (answer.Status == 401)
            response.Headers.WWWAuthenticate = "Bearer error=\"invalid_token\"";
        if (answer.Body is not null)
            await WriteAsync(http, Json, NodeJson.Write(answer.Body), truncated, cancellationToken);
        else if (truncated)
            http.Abort();
    }

    public static async Task WriteAsync(HttpContext http, string contentType, string text, bool truncated, CancellationToken cancellationToken)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        http.Response.ContentType = contentType;
        http.Response.ContentLength = bytes.Length;
        await http.Response.Body.WriteAsync(bytes.AsMemory(0, truncated ? bytes.Length / 2 : bytes.Length), cancellationToken);

        // With fewer bytes than announced the server closes the connection; an abort could overtake those that were sent.
        await http.Response.Body.FlushAsync(cancellationToken);
    }
}
