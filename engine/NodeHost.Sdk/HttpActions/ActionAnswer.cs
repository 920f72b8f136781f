using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace NodeHost.Sdk;

/// <summary>What a service answered to an action, read to its end: JSON, a text, a file, or nothing.</summary>
public sealed class ActionAnswer
{
    private ActionAnswer(HttpResponseMessage response)
    {
        Address = response.RequestMessage?.RequestUri;
        Etag = response.Headers.ETag?.ToString();
    }

    /// <summary>The JSON; null where the answer is none.</summary>
    public JToken? Json { get; private init; }

    /// <summary>The text; null where the answer is none.</summary>
    public string? Text { get; private init; }

    /// <summary>The file; null where the answer is none.</summary>
    public BinaryData? File { get; private init; }

    /// <summary>The address that answered, after redirects.</summary>
    public Uri? Address { get; }

    /// <summary>The version of what was answered, by the header <c>ETag</c>; null for none.</summary>
    public string? Etag { get; }

    /// <summary>Reads an answer whose status is a success.</summary>
    /// <param name="response">The answer, of which only the head has been read. It is not disposed of.</param>
    /// <param name="files">Keeps the content of a file.</param>
    /// <param name="notJson">Words that the answer is not the JSON that it should be: its text, and the fault.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="NodeFailedException">The answer is not JSON, or only the beginning of it.</exception>
    internal static async Task<ActionAnswer> ReadAsync(
        HttpResponseMessage response, BinaryStore files, Func<string, JsonException, NodeFailedException> notJson, CancellationToken cancellationToken)
    {
        HttpContent content = response.Content;
        if (content.Headers.ContentLength == 0 || response.StatusCode is System.Net.HttpStatusCode.NoContent or System.Net.HttpStatusCode.ResetContent)
            return new ActionAnswer(response);
        string? type = content.Headers.ContentType?.MediaType;
        if (IsDownload(content) || IsFile(type))
            return new ActionAnswer(response) { File = await FileAsync(response, files, cancellationToken).ConfigureAwait(false) };
        await content.LoadIntoBufferAsync(cancellationToken).ConfigureAwait(false);
        if (string.Equals(type, "text/plain", StringComparison.OrdinalIgnoreCase))
            return new ActionAnswer(response) { Text = await content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false) };
        Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        return stream.Length == 0 ? new ActionAnswer(response) : new ActionAnswer(response) { Json = Parse(stream, notJson) };
    }

    private static async Task<BinaryData> FileAsync(HttpResponseMessage response, BinaryStore files, CancellationToken cancellationToken)
    {
        Stream body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        return await files.CreateAsync(body, DownloadName.Of(response), response.Content.Headers.ContentType?.MediaType, cancellationToken).ConfigureAwait(false);
    }

    // "inline" with a file name is what some frameworks send with every answer.
    private static bool IsDownload(HttpContent content) =>
        string.Equals(content.Headers.ContentDisposition?.DispositionType, "attachment", StringComparison.OrdinalIgnoreCase);

    // An answer that says nothing of its type is taken for the JSON that it should be, and so is a page, which then is a failure.
    private static bool IsFile(string? type) => type?.ToLowerInvariant() is not
        (null or "application/json" or "text/json" or "text/plain" or "text/html" or "application/xhtml+xml")
        && !type.EndsWith("+json", StringComparison.OrdinalIgnoreCase);

    private static JToken Parse(Stream stream, Func<string, JsonException, NodeFailedException> notJson)
    {
        try
        {
            using var text = new StreamReader(stream, leaveOpen: true);
            return NodeJson.Read(text);
        }
        catch (JsonException fault)
        {
            stream.Position = 0;
            using var body = new StreamReader(stream, leaveOpen: true);
            throw notJson(body.ReadToEnd(), fault);
        }
    }
}
