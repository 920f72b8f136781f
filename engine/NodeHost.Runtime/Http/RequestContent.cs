namespace NodeHost.Runtime.Http;

/// <summary>Whether a request can be sent a second time, as repeats and redirects need it.</summary>
internal static class RequestContent
{
    private const long LongestBuffered = 4 * 1024 * 1024;

    /// <summary>Makes the content ready for being sent again where that costs little memory.</summary>
    public static async Task PrepareAsync(HttpContent? content, CancellationToken cancellationToken)
    {
        if (!IsKept(content) && content!.Headers.ContentLength <= LongestBuffered)
            await content.LoadIntoBufferAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>True if the prepared content can be sent again.</summary>
    public static bool CanResend(HttpContent? content) => IsKept(content) || content!.Headers.ContentLength <= LongestBuffered;

    private static bool IsKept(HttpContent? content) => content switch
    {
        StreamContent => false,
        MultipartContent parts => parts.All(IsKept),
        _ => true,
    };
}
