using NodeHost.Sdk;

namespace NodeHost.Nodes.Http;

/// <summary>Tells the engine's client how a request is to be sent.</summary>
internal static class RequestFlags
{
    /// <exception cref="NodeFailedException">An option is unusable.</exception>
    public static void Set(HttpRequestMessage request, HttpRequestSettings settings, double version)
    {
        RedirectSettings redirect = settings.Redirect.Redirect ?? new();
        bool follows = redirect.FollowRedirects.Or(version >= 4);
        request.Options.Set(HttpRequestFlags.FollowRedirects, follows);
        if (follows && settings.Redirect.Redirect is not null)
            request.Options.Set(HttpRequestFlags.MaxRedirects, redirect.MaxRedirects);
        if (settings.Timeout.HasValue)
            request.Options.Set(HttpRequestFlags.Timeout, TimeoutOf(settings.Timeout.Value));
        if (settings.AllowUnauthorizedCerts)
            request.Options.Set(HttpRequestFlags.AcceptAnyCertificate, true);
        if (!string.IsNullOrWhiteSpace(settings.Proxy))
            request.Options.Set(HttpRequestFlags.Proxy, ProxyOf(settings.Proxy.Trim()));
    }

    private static TimeSpan TimeoutOf(double milliseconds) => milliseconds is >= 1 and <= int.MaxValue
        ? TimeSpan.FromMilliseconds(milliseconds)
        : throw Unusable("timeout", "The timeout is a number of milliseconds from 1 on.");

    // n8n takes a proxy without a scheme for one that speaks http. The value may hold a password and is not shown.
    private static Uri ProxyOf(string proxy)
    {
        string text = proxy.Contains("://", StringComparison.Ordinal) ? proxy : $"http://{proxy}";
        return Uri.TryCreate(text, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https" or "socks4" or "socks5"
            ? url
            : throw Unusable("proxy", "The proxy is not a URL. Write one such as http://proxy.example.com:3128.");
    }

    private static NodeFailedException Unusable(string parameter, string message) =>
        new(Codes.UnusableParameterValue, message) { Parameter = parameter };
}
