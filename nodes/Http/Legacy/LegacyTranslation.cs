using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Values;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Http.Legacy;

/// <summary>Says in the parameters of today what a file of the first versions says.</summary>
internal static class LegacyTranslation
{
    /// <exception cref="NodeFailedException">The JSON of a parameter is unusable.</exception>
    public static HttpRequestParameters ToCurrent(LegacyParameters old)
    {
        PairsOrJson source = old.JsonParameters ? PairsOrJson.Json : PairsOrJson.Keypair;
        var current = new HttpRequestParameters
        {
            Method = old.RequestMethod,
            Url = old.Url,
            SendQuery = true,
            SpecifyQuery = source,
            QueryParameters = Values(old.QueryParametersUi),
            JsonQuery = old.QueryParametersJson,
            SendHeaders = true,
            SpecifyHeaders = source,
            HeaderParameters = Values(old.HeaderParametersUi),
            JsonHeaders = old.HeaderParametersJson,
            Options = Options(old),
        };
        return old.RequestMethod is HttpVerb.Get or HttpVerb.Head or HttpVerb.Options ? current : WithBody(current, old);
    }

    private static HttpRequestSettings Options(LegacyParameters old)
    {
        bool reads = old.RequestMethod is HttpVerb.Get or HttpVerb.Head;
        return new HttpRequestSettings
        {
            AllowUnauthorizedCerts = old.AllowUnauthorizedCerts,
            QueryParameterArrays = old.Options.UseQueryString ? QueryArrays.Repeat : QueryArrays.Indices,
            Redirect = new() { Redirect = new() { FollowRedirects = old.Options.FollowAllRedirects || (reads && old.Options.FollowRedirect) } },
            Proxy = old.Options.Proxy,
            Timeout = old.Options.Timeout,
            Response = new()
            {
                Response = new()
                {
                    FullResponse = old.Options.FullResponse,
                    NeverError = old.Options.IgnoreResponseCode,
                    OutputPropertyName = old.DataPropertyName,
                    ResponseFormat = old.ResponseFormat switch
                    {
                        LegacyFormat.File => ResponseFormat.File,
                        LegacyFormat.String => ResponseFormat.Text,
                        _ => ResponseFormat.Json,
                    },
                },
            },
        };
    }

    private static HttpRequestParameters WithBody(HttpRequestParameters current, LegacyParameters old)
    {
        BodyField[] files = old is { SendBinaryData: true, JsonParameters: true } ? Files(old.BinaryPropertyName) : [];
        if (files.Length > 0 && old.Options.BodyContentType == LegacyBody.Raw)
            return current with { SendBody = true, ContentType = BodyType.BinaryData, InputDataFieldName = files[0].InputDataFieldName };
        if (old.Options.BodyContentType == LegacyBody.Raw)
        {
            JToken? raw = old.JsonParameters ? old.BodyParametersJson : JsonOf(old.BodyParametersUi);
            return JsValue.IsNullish(raw) || raw is JValue { Value: "" }
                ? current
                : current with { SendBody = true, ContentType = BodyType.Raw, Body = raw, RawContentType = old.Options.BodyContentCustomMimeType };
        }

        JToken? json = old.JsonParameters ? Parse(old.BodyParametersJson) : JsonOf(old.BodyParametersUi);
        if (json is null or JObject { Count: 0 } && files.Length == 0)
            return current;
        if (old.Options.BodyContentType == LegacyBody.Json && files.Length == 0)
            return current with { SendBody = true, ContentType = BodyType.Json, SpecifyBody = BodySource.Json, JsonBody = new(json!) };
        IEnumerable<BodyField> fields = ((json as JObject)?.Properties() ?? []).Select(static field => new BodyField { Name = field.Name, Value = field.Value });
        return current with
        {
            SendBody = true,
            ContentType = old.Options.BodyContentType == LegacyBody.FormUrlencoded && files.Length == 0 ? BodyType.FormUrlencoded : BodyType.MultipartFormData,
            BodyParameters = new() { Parameters = [.. files, .. fields] },
        };
    }

    // "field:name,field:name", or the name of one file alone, whose field is called the same.
    private static BodyField[] Files(string text) =>
        [.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(static part => part.Split(':', 2)).Select(static part =>
            new BodyField { ParameterType = BodyFieldType.FormBinaryData, Name = part[0], InputDataFieldName = part[^1] })];

    private static NamedValues Values(LegacyPairs pairs) => new() { Parameters = pairs.Parameter };

    private static JObject JsonOf(LegacyPairs pairs)
    {
        var json = new JObject();
        foreach (NamedValue pair in pairs.Parameter.Where(static pair => pair.Name.Length > 0))
            json[pair.Name] = pair.Value?.DeepClone();
        return json;
    }

    private static JToken? Parse(JToken? value)
    {
        if (value is not JValue { Value: string text })
            return JsValue.IsNullish(value) ? null : value;
        if (string.IsNullOrWhiteSpace(text))
            return null;
        try
        {
            return NodeJson.Parse(text);
        }
        catch (JsonTextException fault)
        {
            throw new NodeFailedException(Codes.MalformedJsonText, fault.Describe(), fault) { Parameter = "bodyParametersJson" };
        }
    }
}
