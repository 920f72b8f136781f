using System.Globalization;
using Jint;
using Jint.Native;

namespace NodeHost.Runtime.Expressions.Scripts;

/// <summary>Takes URLs apart for scripts.</summary>
internal static class ScriptUrl
{
    private const int Longest = 1_000_000;

    /// <summary>The parts of a URL, as <c>URL</c> names them; null if it is none.</summary>
    public static JsValue Parse(Engine engine, string text, string? start)
    {
        if (text.Length > Longest || !TryParse(text.Trim(), start?.Trim(), out Uri? url))
            return JsValue.Null;
        bool hasHost = url.Host.Length > 0;
        string[] user = url.UserInfo.Split(':', 2);
        var parts = new JsObject(engine);
        parts.Set("protocol", url.Scheme + ":");
        parts.Set("username", user[0]);
        parts.Set("password", user.Length > 1 ? user[1] : "");
        parts.Set("hostname", url.HostNameType == UriHostNameType.IPv6 ? url.Host : url.IdnHost);
        parts.Set("port", hasHost && !url.IsDefaultPort && url.Port >= 0 ? url.Port.ToString(CultureInfo.InvariantCulture) : "");
        parts.Set("pathname", url.GetComponents(UriComponents.Path | UriComponents.KeepDelimiter, UriFormat.UriEscaped));
        parts.Set("search", url.Query.Length > 1 ? url.Query : "");
        parts.Set("hash", url.Fragment.Length > 1 ? url.Fragment : "");
        parts.Set("slashes", hasHost || url.Scheme == Uri.UriSchemeFile);
        return parts;
    }

    private static bool TryParse(string text, string? start, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Uri? url)
    {
        // A path alone is a URL for .NET on Unix, of a file.
        if (!text.StartsWith('/') && Uri.TryCreate(text, UriKind.Absolute, out url))
            return true;
        url = null;
        return start is not null && !start.StartsWith('/') && Uri.TryCreate(start, UriKind.Absolute, out Uri? root) && Uri.TryCreate(root, text, out url);
    }
}
