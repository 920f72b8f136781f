namespace NodeHost.Credentials;

/// <summary>Puts secrets into the query of a URL.</summary>
internal static class QueryText
{
    /// <summary>The URL with a parameter that replaces one of its name.</summary>
    public static Uri With(Uri url, string name, string value)
    {
        string key = Uri.EscapeDataString(name);
        IEnumerable<string> kept = url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(pair => !Uri.UnescapeDataString(pair.Split('=', 2)[0].Replace('+', ' ')).Equals(name, StringComparison.Ordinal));
        return new UriBuilder(url) { Query = string.Join('&', [.. kept, $"{key}={Uri.EscapeDataString(value)}"]) }.Uri;
    }
}
