using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Values;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Http;

/// <summary>Makes a request of the parameters of the node, and refuses what it cannot honour.</summary>
internal static class RequestBuilder
{
    // A server that can answer in several forms is asked for the one that the node takes best.
    private const string Accepts = "application/json, text/*;q=0.9, */*;q=0.8";

    /// <exception cref="NodeFailedException">A parameter is unusable, or asks for what is not there.</exception>
    public static HttpRequestMessage Build(HttpRequestParameters parameters, ItemContext context)
    {
        HttpRequestSettings settings = parameters.Options;
        RefuseUnsupported(parameters);
        var request = new HttpRequestMessage(new HttpMethod(WireNames.Of(parameters.Method)), UrlOf(parameters))
        {
            Content = RequestBody.Create(parameters, context.Item),
        };
        request.Headers.TryAddWithoutValidation("Accept", Accepts);
        bool lowercase = context.TypeVersion >= 4 && settings.LowercaseHeaders.Or(true);
        RequestHeaders.Add(request, HeadersOf(parameters), lowercase);
        SetFlags(request, settings, context.TypeVersion);
        return request;
    }

    private static Uri UrlOf(HttpRequestParameters parameters)
    {
        string url = QueryString.AppendTo(parameters.Url.Trim(), QueryOf(parameters), parameters.Options.QueryParameterArrays);
        if (Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" && address.Host.Length > 0)
            return address;

        // What follows a "?" or stands before an "@" may be a secret.
        string shown = parameters.Url.Split('?', '#')[0];
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

    private static void SetFlags(HttpRequestMessage request, HttpRequestSettings settings, double version)
    {
        RedirectSettings redirect = settings.Redirect.Redirect ?? new();
        bool follows = redirect.FollowRedirects.Or(version >= 4);
        request.Options.Set(HttpRequestFlags.FollowRedirects, follows);
        if (follows && settings.Redirect.Redirect is not null)
            request.Options.Set(HttpRequestFlags.MaxRedirects, redirect.MaxRedirects);
        if (!settings.Timeout.HasValue)
            return;
        double milliseconds = settings.Timeout.Value;
        if (milliseconds is not (>= 1 and <= int.MaxValue))
            throw Refuse(Codes.UnusableParameterValue, "timeout", "The timeout is a number of milliseconds from 1 on.");
        request.Options.Set(HttpRequestFlags.Timeout, TimeSpan.FromMilliseconds(milliseconds));
    }

    private static void RefuseUnsupported(HttpRequestParameters parameters)
    {
        HttpRequestSettings settings = parameters.Options;
        if (settings.Pagination.Pagination is { PaginationMode: not PaginationMode.Off })
            throw Refuse(Codes.UnsupportedFeature, "pagination", "Pagination is not supported yet. Set its mode to \"off\", or loop over the pages with an If node.");
        if (settings.AllowUnauthorizedCerts)
            throw Refuse(Codes.UnsupportedFeature, "allowUnauthorizedCerts", "The node cannot switch off the check of certificates. Trust the certificate on this machine, or accept it in the credential record.");
        if (settings.Proxy.Length > 0)
            throw Refuse(Codes.UnsupportedFeature, "proxy", "The node takes no proxy of its own. Set the environment variable HTTPS_PROXY or HTTP_PROXY for the run.");
        if (settings.SendCredentialsOnCrossOriginRedirect)
            throw Refuse(Codes.UnsupportedFeature, "sendCredentialsOnCrossOriginRedirect", "A credential goes to its own origin alone. Request the other origin with a node and a credential of its own.");
        if (parameters.ProvideSslCertificates)
            throw Refuse(Codes.UnsupportedFeature, "provideSslCertificates", "Client certificates are not supported.");
    }

    private static NodeFailedException Refuse(string code, string parameter, string message) => new(code, message) { Parameter = parameter };
}
