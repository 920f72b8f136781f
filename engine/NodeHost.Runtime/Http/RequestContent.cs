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

    /// <summary>
    /// Gives a request that changes something a body, be it an empty one. Without a body the connection itself sends a request again
    /// when a kept connection breaks, though it may have been carried out.
    /// </summary>
    public static void ForbidSilentRepeat(HttpRequestMessage request)
    {
        if (request.Content is null && !IsHarmless(request.Method))
            request.Content = new ByteArrayContent([]);
    }

    /// <summary>True for methods that only read.</summary>
    public static bool IsHarmless(HttpMethod method) => method == HttpMethod.Get || method == HttpMethod.Head || method == HttpMethod.Options;

    /// <summary>True if the prepared content can be sent again.</summary>
    public static bool CanResend(HttpContent? content) => IsKept(content) || content!.Headers.ContentLength <= LongestBuffered;

    private static bool IsKept(HttpContent? content) => content switch
    {
        StreamContent => false,
        MultipartContent parts => parts.All(IsKept),
        _ => true,
    };
}
