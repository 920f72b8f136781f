using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Http.Paging;

/// <summary>What expressions of a pagination see: the last answer, its request, and how many pages were read.</summary>
internal sealed class PageNames
{
    private int _pages;

    public IReadOnlyDictionary<string, JToken> Values { get; private set; } = new Dictionary<string, JToken>
    {
        ["$pageCount"] = 0,
        ["$request"] = new JObject(),
        ["$response"] = new JObject { ["body"] = new JObject(), ["headers"] = new JObject(), ["statusCode"] = 0 },
    };

    /// <summary>Where the last answer came from, redirects followed.</summary>
    public Uri? LastUrl { get; private set; }

    /// <summary>Goes on by one page.</summary>
    public void Turn(HttpRequestMessage request, PageChange change, Answer answer)
    {
        LastUrl = request.RequestUri;
        Values = new Dictionary<string, JToken>
        {
            ["$pageCount"] = ++_pages,
            ["$request"] = Describe(request, change),
            ["$response"] = answer.Describe(),
        };
    }

    private static JObject Describe(HttpRequestMessage request, PageChange change)
    {
        var headers = new JObject();
        foreach ((string name, IEnumerable<string> values) in request.Headers)
            headers[name.ToLowerInvariant()] = string.Join(", ", values);
        var query = new JObject();
        foreach (string pair in request.RequestUri!.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = pair.Split('=', 2);
            query[Decode(parts[0])] = parts.Length > 1 ? Decode(parts[1]) : "";
        }

        var body = new JObject();
        foreach ((string name, JToken? value) in change.At(PagePlace.Body))
            body[name] = value?.DeepClone();
        return new JObject
        {
            ["method"] = request.Method.Method,
            ["uri"] = request.RequestUri.AbsoluteUri,
            ["url"] = request.RequestUri.AbsoluteUri,
            ["headers"] = headers,
            ["qs"] = query,
            ["body"] = body,
        };
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
