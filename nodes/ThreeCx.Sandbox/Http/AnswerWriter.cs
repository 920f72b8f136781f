using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.ThreeCx.Sandbox.Http;

/// <summary>Puts answers on the wire, whole or, as a fault, cut off in the middle.</summary>
internal static class AnswerWriter
{
    public const string Json = "application/json; odata.metadata=minimal; odata.streaming=true; charset=utf-8";

    private const int ChunkSize = 64 * 1024;

    public static async Task WriteAsync(HttpContext http, Answer answer, bool truncated, CancellationToken cancellationToken)
    {
        WriteHead(http.Response, answer);
        if (answer.File is { } file)
            await WriteAsync(http, file.MediaType, file.Content, truncated, cancellationToken);
        else if (answer.Values is { } values)
            await WriteValuesAsync(http, answer.Body ?? [], values, truncated, cancellationToken);
        else if (answer.Body is not null)
            await WriteAsync(http, Json, NodeJson.Write(answer.Body), truncated, cancellationToken);
        else if (truncated)
            http.Abort();
    }

    public static Task WriteAsync(HttpContext http, string contentType, string text, bool truncated, CancellationToken cancellationToken) =>
        WriteAsync(http, contentType, Encoding.UTF8.GetBytes(text), truncated, cancellationToken);

    private static void WriteHead(HttpResponse response, Answer answer)
    {
        response.StatusCode = answer.Status;
        if (answer.RetryAfter is { } wait)
            response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString("0", CultureInfo.InvariantCulture);
        if (answer.Location is not null)
            response.Headers.Location = answer.Location;
        if (answer.Allow is not null)
            response.Headers.Allow = answer.Allow;
        if (answer.ETag is not null)
            response.Headers.ETag = answer.ETag;
        if (answer.Status == 401)
            response.Headers.WWWAuthenticate = "Bearer error=\"invalid_token\"";
        if (answer.File is { Name.Length: > 0 } file)
            response.Headers.ContentDisposition = $"attachment; filename=\"{file.Name}\"";
    }

    private static async Task WriteAsync(HttpContext http, string contentType, byte[] bytes, bool truncated, CancellationToken cancellationToken)
    {
        http.Response.ContentType = contentType;
        http.Response.ContentLength = bytes.Length;
        await http.Response.Body.WriteAsync(bytes.AsMemory(0, truncated ? bytes.Length / 2 : bytes.Length), cancellationToken);

        // With fewer bytes than announced the server closes the connection; an abort could overtake those that were sent.
        await http.Response.Body.FlushAsync(cancellationToken);
    }

    // A collection may be large: it leaves in pieces, and only one that fits into a piece is announced with its length.
    private static async Task WriteValuesAsync(HttpContext http, JObject head, IEnumerable<JToken> values, bool truncated, CancellationToken cancellationToken)
    {
        var buffer = new MemoryStream();
        await using var text = new StreamWriter(buffer, new UTF8Encoding(false), leaveOpen: true);
        using JsonTextWriter writer = NodeJson.CreateWriter(text);
        writer.AutoCompleteOnClose = false;
        Begin(writer, head);
        foreach (JToken value in values)
        {
            value.WriteTo(writer);
            writer.Flush();
            if (buffer.Length < ChunkSize || truncated)
                continue;
            if (!http.Response.HasStarted)
                http.Response.ContentType = Json;
            await http.Response.Body.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), cancellationToken);
            buffer.SetLength(0);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        if (http.Response.HasStarted)
            await http.Response.Body.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), cancellationToken);
        else
            await WriteAsync(http, Json, buffer.ToArray(), truncated, cancellationToken);
    }

    private static void Begin(JsonTextWriter writer, JObject head)
    {
        writer.WriteStartObject();
        foreach (JProperty property in head.Properties())
            property.WriteTo(writer);
        writer.WritePropertyName("value");
        writer.WriteStartArray();
    }
}
