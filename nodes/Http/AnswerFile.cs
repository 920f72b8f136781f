using System.Net.Http.Headers;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Http;

/// <summary>Makes a file of the body of an answer.</summary>
internal static class AnswerFile
{
    /// <summary>Keeps the body as it comes, so that a large one needs no memory.</summary>
    public static async Task<BinaryData> ReadAsync(HttpResponseMessage response, BinaryStore files, CancellationToken cancellationToken)
    {
        Stream body = await response.Content.ReadAsStreamAsync(cancellationToken);
        return await files.CreateAsync(body, NameOf(response), response.Content.Headers.ContentType?.MediaType, cancellationToken);
    }

    // The name comes from outside: whatever path it has is cut off.
    private static string? NameOf(HttpResponseMessage response)
    {
        ContentDispositionHeaderValue? disposition = response.Content.Headers.ContentDisposition;
        string? name = disposition?.FileNameStar ?? disposition?.FileName?.Trim('"');
        if (string.IsNullOrWhiteSpace(name))
        {
            string last = Uri.UnescapeDataString(response.RequestMessage?.RequestUri?.Segments[^1] ?? "");
            name = Path.HasExtension(last) ? last : null;
        }

        return name?[(name.LastIndexOfAny(['/', '\\']) + 1)..] is { Length: > 0 } safe ? safe : null;
    }
}
