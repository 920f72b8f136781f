namespace NodeHost.Runtime.Http;

/// <summary>Scheme, host and port of a URL: what a credential is bound to.</summary>
internal readonly record struct Origin(string Scheme, string Host, int Port)
{
    public static Origin Of(Uri url) => new(url.Scheme, url.IdnHost.ToLowerInvariant(), url.Port);

    /// <summary>The part of a URL that may be shown: no user info, no query, no fragment.</summary>
    public static string AddressOf(Uri url) => url.IsAbsoluteUri
        ? url.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped)
        : url.OriginalString.Split('?', '#')[0];

    public override string ToString()
    {
        string host = Host.Contains(':', StringComparison.Ordinal) ? $"[{Host}]" : Host;
        bool isUsual = Port == (Scheme == Uri.UriSchemeHttps ? 443 : 80);
        return isUsual ? $"{Scheme}://{host}" : $"{Scheme}://{host}:{Port}";
    }
}
