using NodeHost.Sdk;

namespace NodeHost.Nodes.Http;

/// <summary>Makes a file of the body of an answer.</summary>
internal static class AnswerFile
{
    /// <summary>Keeps the body as it comes, so that a large one needs no memory.</summary>
    public static async Task<BinaryData> ReadAsync(HttpResponseMessage response, BinaryStore files, CancellationToken cancellationToken)
    {
        Stream body = await response.Content.ReadAsStreamAsync(cancellationToken);
        return await files.CreateAsync(body, DownloadName.Of(response), response.Content.Headers.ContentType?.MediaType, cancellationToken);
    }
}
