using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Values;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Http;

/// <summary>Puts the headers of the node on a request.</summary>
internal static class RequestHeaders
{
    /// <exception cref="NodeFailedException">A name or value cannot be a header.</exception>
    public static void Add(HttpRequestMessage request, IEnumerable<KeyValuePair<string, JToken?>> headers, bool lowercase)
    {
        foreach ((string name, JToken? value) in headers)
        {
            if (!JsValue.IsNullish(value))
                Add(request, lowercase ? name.ToLowerInvariant() : name, JsValue.ToText(value));
        }
    }

    private static void Add(HttpRequestMessage request, string name, string value)
    {
        if (value.AsSpan().IndexOfAny('\r', '\n', '\0') >= 0)
            throw Unusable(name, "its value has a line break");
        if (IsOfContent(name))
        {
            AddToContent(request.Content, name, value);
            return;
        }

        request.Headers.Remove(name);
        if (!request.Headers.TryAddWithoutValidation(name, value))
            throw Unusable(name, "the name is none that HTTP allows");
    }

    // Without a body such a header describes nothing; the length is always that of the real body.
    private static void AddToContent(HttpContent? content, string name, string value)
    {
        if (content is null || name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase))
            return;
        bool lacksBoundary = content is MultipartContent && name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)
            && !value.Contains("boundary", StringComparison.OrdinalIgnoreCase);
        if (lacksBoundary)
            return;
        content.Headers.Remove(name);
        content.Headers.TryAddWithoutValidation(name, value);
    }

    private static bool IsOfContent(string name) => name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase)
        ? !name.Equals("Content-Security-Policy", StringComparison.OrdinalIgnoreCase)
        : name.ToUpperInvariant() is "ALLOW" or "EXPIRES" or "LAST-MODIFIED";

    private static NodeFailedException Unusable(string name, string why) =>
        new(Codes.UnusableParameterValue, $"The header '{name.ReplaceLineEndings(" ")}' cannot be sent: {why}.")
        {
            Parameter = "headerParameters",
        };
}
