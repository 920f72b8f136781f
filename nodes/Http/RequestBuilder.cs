using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Values;
using NodeHost.Nodes.Http.Paging;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Http;

/// <summary>Makes a request of the parameters of the node.</summary>
internal static class RequestBuilder
{
    // A server that can answer in several forms is asked for the one that the node takes best.
    private const string Accepts = "application/json, text/*;q=0.9, */*;q=0.8";

    /// <summary>The request of an item.</summary>
    /// <param name="parameters">The parameters of the node.</param>
    /// <param name="context">The item.</param>
    /// <param name="page">What a page changes of them.</param>
    /// <exception cref="NodeFailedException">A parameter is unusable.</exception>
    public static HttpRequestMessage Build(HttpRequestParameters parameters, ItemContext context, PageChange page)
    {
        var request = new HttpRequestMessage(new HttpMethod(WireNames.Of(parameters.Method)), UrlOf(parameters, page))
        {
            Content = RequestBody.Create(parameters, context, page),
        };
        request.Headers.TryAddWithoutValidation("Accept", Accepts);
        bool lowercase = context.TypeVersion >= 4 && parameters.Options.LowercaseHeaders.Or(true);
        RequestHeaders.Add(request, With(HeadersOf(parameters), page, PagePlace.Header), lowercase);
        RequestFlags.Set(request, parameters.Options, context.TypeVersion);
        return request;
    }

    private static Uri UrlOf(HttpRequestParameters parameters, PageChange page)
    {
        string place = page.Url ?? parameters.Url.Trim();
        Dictionary<string, JToken?> query = With(QueryOf(parameters), page, PagePlace.Qs);
        // The URL of a next page mostly has its query already.
        if (page.Url is not null)
            query = query.Where(parameter => !QueryString.Has(page.Url, parameter.Key)).ToDictionary();
        string url = QueryString.AppendTo(place, query, parameters.Options.QueryParameterArrays);
        if (Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" && address.Host.Length > 0)
            return address;

        // What follows a "?" or stands before an "@" may be a secret.
        string shown = (page.Url ?? parameters.Url).Split('?', '#')[0];
        shown = shown[(shown.LastIndexOf('@') + 1)..];
        throw new NodeFailedException(
            Codes.InvalidUrl, $"Invalid URL: '{shown}'. A URL starts with http:// or https:// and a host, for example https://example.com/items.")
        {
            Parameter = "url",
        };
    }

    private static Dictionary<string, JToken?> QueryOf(HttpRequestParameters parameters) => !parameters.SendQuery
        ? []
        : parameters.SpecifyQuery == PairsOrJson.Json
            ? ObjectOf(parameters.JsonQuery, "jsonQuery")
            : ByName(parameters.QueryParameters);

    private static Dictionary<string, JToken?> HeadersOf(HttpRequestParameters parameters) => !parameters.SendHeaders
        ? []
        : parameters.SpecifyHeaders == PairsOrJson.Json
            ? ObjectOf(parameters.JsonHeaders, "jsonHeaders")
            : ByName(parameters.HeaderParameters);

    // The last of several values of one name counts.
    private static Dictionary<string, JToken?> ByName(NamedValues values)
    {
        var byName = new Dictionary<string, JToken?>(StringComparer.Ordinal);
        foreach (NamedValue value in values.Parameters)
        {
            if (value.Name.Length > 0)
                byName[value.Name] = value.Value;
        }

        return byName;
    }

    private static Dictionary<string, JToken?> ObjectOf(JsonText<JToken>? text, string parameter) => text?.Json switch
    {
        null => [],
        JObject json => json.Properties().ToDictionary(static property => property.Name, static property => (JToken?)property.Value),
        JToken other => throw new NodeFailedException(
            Codes.WrongJsonShape, $"Expected an object of names and values, found {JsValue.TypeOf(other)}: write {{\"name\": \"value\"}}.")
        {
            Parameter = parameter,
        },
    };

    // A parameter of a page takes the place of one of its name.
    private static Dictionary<string, JToken?> With(Dictionary<string, JToken?> values, PageChange page, PagePlace place)
    {
        foreach ((string name, JToken? value) in page.At(place))
            values[name] = value;
        return values;
    }
}
