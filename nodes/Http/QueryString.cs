using System.Globalization;
using System.Text;
using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Values;

namespace NodeHost.Nodes.Http;

/// <summary>Adds parameters to a URL. Lists and objects are spread over several parameters; what is null is left out.</summary>
internal static class QueryString
{
    public static string AppendTo(string url, IEnumerable<KeyValuePair<string, JToken?>> parameters, QueryArrays arrays)
    {
        var query = new StringBuilder();
        foreach ((string name, JToken? value) in parameters)
            Add(query, name, value, arrays);
        if (query.Length == 0)
            return url;
        int hash = url.IndexOf('#', StringComparison.Ordinal);
        string place = hash < 0 ? url : url[..hash];
        string fragment = hash < 0 ? "" : url[hash..];
        char separator = !place.Contains('?', StringComparison.Ordinal) ? '?' : '&';
        return place[^1] is '?' or '&' ? $"{place}{query}{fragment}" : $"{place}{separator}{query}{fragment}";
    }

    /// <summary>True if the query of a URL has a parameter of this name.</summary>
    public static bool Has(string url, string name) => url.Split('#')[0].Split('?', 2) is [_, var query]
        && query.Split('&').Any(pair => Uri.UnescapeDataString(pair.Split('=', 2)[0].Replace('+', ' ')) == name);

    private static void Add(StringBuilder query, string name, JToken? value, QueryArrays arrays)
    {
        switch (value)
        {
            case null or { Type: JTokenType.Null or JTokenType.Undefined }:
                return;
            case JArray list:
                for (int i = 0; i < list.Count; i++)
                    Add(query, name + SuffixOf(i, arrays), list[i], arrays);
                return;
            case JObject json:
                foreach ((string inner, JToken? content) in json)
                    Add(query, $"{name}[{inner}]", content, arrays);
                return;
        }

        if (query.Length > 0)
            query.Append('&');
        query.Append(Escape(name)).Append('=').Append(Escape(JsValue.ToText(value)));
    }

    private static string SuffixOf(int index, QueryArrays arrays) => arrays switch
    {
        QueryArrays.Repeat => "",
        QueryArrays.Indices => string.Create(CultureInfo.InvariantCulture, $"[{index}]"),
        _ => "[]",
    };

    // "$filter" and "a[]" stay readable; none of these characters has a meaning of its own within a query.
    private static string Escape(string text) => new StringBuilder(Uri.EscapeDataString(text))
        .Replace("%24", "$").Replace("%3A", ":").Replace("%2C", ",").Replace("%5B", "[").Replace("%5D", "]").ToString();
}
