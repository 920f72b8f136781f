namespace NodeHost.Sdk;

/// <summary>
/// What a node may ask of the engine's HTTP client for a single request, by
/// <c>request.Options.Set(HttpRequestFlags.FollowRedirects, false)</c>. What is left out goes by the engine's defaults.
/// </summary>
public static class HttpRequestFlags
{
    /// <summary>False to get a 3xx answer itself instead of the place that it points to.</summary>
    public static readonly HttpRequestOptionsKey<bool> FollowRedirects = new("NodeHost.FollowRedirects");

    /// <summary>How many redirects in a row are followed before the request fails.</summary>
    public static readonly HttpRequestOptionsKey<int> MaxRedirects = new("NodeHost.MaxRedirects");

    /// <summary>How long the whole exchange may take, up to the last byte of the answer.</summary>
    public static readonly HttpRequestOptionsKey<TimeSpan> Timeout = new("NodeHost.Timeout");

    /// <summary>True to accept a certificate that nobody vouches for.</summary>
    public static readonly HttpRequestOptionsKey<bool> AcceptAnyCertificate = new("NodeHost.AcceptAnyCertificate");

    /// <summary>The proxy by which the request goes, instead of that of the environment; its user info authenticates at the proxy.</summary>
    public static readonly HttpRequestOptionsKey<Uri> Proxy = new("NodeHost.Proxy");
}
