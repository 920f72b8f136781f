using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Http.Legacy;

/// <summary>What the first two versions of the HTTP Request node have in common.</summary>
public abstract record LegacyParameters : IPacedParameters, IEffectParameters
{
    NodeEffect IEffectParameters.Effect => RequestMethod.Effect();

    [Parameter("Request Method")] public HttpVerb RequestMethod { get; init; } = HttpVerb.Get;

    [Parameter("URL", Example = "https://example.com/items")] public required string Url { get; init; }

    [Parameter("Ignore SSL Issues", Description = "Accepts certificates that nobody vouches for. For tests only.")]
    public bool AllowUnauthorizedCerts { get; init; }

    [Parameter("Response Format")] public LegacyFormat ResponseFormat { get; init; } = LegacyFormat.Json;

    [HideWhen(nameof(ResponseFormat), LegacyFormat.Json)]
    [Parameter("Property Name", Description = "Name of the field that takes the text, or of the file.")]
    public string DataPropertyName { get; init; } = "data";

    [Parameter("JSON/RAW Parameters", Description = "Gives query, headers and body as JSON or, for the body, as it is sent.")]
    public bool JsonParameters { get; init; }

    [Parameter("Options")] public LegacyOptions Options { get; init; } = new();

    [ShowWhen(nameof(JsonParameters), true)]
    [ShowWhen(nameof(RequestMethod), HttpVerb.Patch, HttpVerb.Post, HttpVerb.Put)]
    [Parameter("Send Binary File")]
    public bool SendBinaryData { get; init; }

    [ShowWhen(nameof(JsonParameters), true)]
    [ShowWhen(nameof(SendBinaryData), true)]
    [ShowWhen(nameof(RequestMethod), HttpVerb.Patch, HttpVerb.Post, HttpVerb.Put)]
    [Parameter("Input Binary Field", Example = "file:data,photo:image", Description = "Name of the item's file that is sent; in a form field:name, several with commas.")]
    public string BinaryPropertyName { get; init; } = "data";

    [ShowWhen(nameof(JsonParameters), true)]
    [ShowWhen(nameof(RequestMethod), HttpVerb.Delete, HttpVerb.Patch, HttpVerb.Post, HttpVerb.Put)]
    [Parameter("Body Parameters", Description = "The body as JSON, or raw.")]
    public JToken? BodyParametersJson { get; init; } = "";

    [ShowWhen(nameof(JsonParameters), false)]
    [ShowWhen(nameof(RequestMethod), HttpVerb.Delete, HttpVerb.Patch, HttpVerb.Post, HttpVerb.Put)]
    [Parameter("Body Parameters")]
    public LegacyPairs BodyParametersUi { get; init; } = new();

    [ShowWhen(nameof(JsonParameters), true)]
    [Parameter("Headers", Example = "{\"Accept-Language\": \"de\"}")]
    public JsonText<JToken>? HeaderParametersJson { get; init; }

    [ShowWhen(nameof(JsonParameters), false)]
    [Parameter("Headers")]
    public LegacyPairs HeaderParametersUi { get; init; } = new();

    [ShowWhen(nameof(JsonParameters), true)]
    [Parameter("Query Parameters", Example = "{\"limit\": 10}")]
    public JsonText<JToken>? QueryParametersJson { get; init; }

    [ShowWhen(nameof(JsonParameters), false)]
    [Parameter("Query Parameters")]
    public LegacyPairs QueryParametersUi { get; init; } = new();

    [Parameter(Ignored = true)] public string InfoMessage { get; init; } = "";

    [Parameter(Ignored = true)] public string HttpVariantWarning { get; init; } = "";

    /// <inheritdoc/>
    public TimeSpan PauseBefore(int itemIndex) =>
        new BatchSettings { BatchSize = Options.BatchSize, BatchInterval = Options.BatchInterval }.PauseBefore(itemIndex);
}

/// <summary>The options of the first two versions of the HTTP Request node.</summary>
public sealed record LegacyOptions
{
    [Parameter("Batch Interval (ms)", Description = "Milliseconds between the beginnings of two batches; 0 for none.")]
    public double BatchInterval { get; init; }

    [Parameter("Batch Size", Description = "How many requests are begun without a pause; -1 switches batching off.")]
    public int BatchSize { get; init; } = 50;

    [Parameter("Body Content Type")] public LegacyBody BodyContentType { get; init; } = LegacyBody.Json;

    [Parameter("Full Response", Description = "Gives headers and status, too.")] public bool FullResponse { get; init; }

    [Parameter("Follow All Redirects", Description = "Follows redirects also of requests that change something.")]
    public bool FollowAllRedirects { get; init; }

    [Parameter("Follow GET/HEAD Redirects")] public bool FollowRedirect { get; init; } = true;

    [Parameter("Ignore Response Code", Description = "Takes an answer that is no success for a result.")]
    public bool IgnoreResponseCode { get; init; }

    [Parameter("MIME Type", Example = "text/xml", Description = "The content type of a raw body.")]
    public string BodyContentCustomMimeType { get; init; } = "";

    [Parameter("Proxy", Example = "http://proxy.example.com:3128")] public string Proxy { get; init; } = "";

    [Parameter("Split Into Items", Description = "Makes an item of each element of a list.")] public bool SplitIntoItems { get; init; }

    [Parameter("Timeout", Description = "Milliseconds that the exchange may take.")] public Optional<double> Timeout { get; init; }

    [Parameter("Use Querystring", Description = "Writes lists as foo=bar&foo=baz instead of foo[0]=bar&foo[1]=baz.")]
    public bool UseQueryString { get; init; }
}

/// <summary>Names with their values.</summary>
public sealed record LegacyPairs
{
    [Parameter("Parameter")] public IReadOnlyList<NamedValue> Parameter { get; init; } = [];
}

public enum LegacyFormat
{
    File,
    [Option("JSON")] Json,
    String,
}

public enum LegacyBody
{
    [Option("JSON")] Json,
    [Option("RAW/Custom")] Raw,
    [Option("Form-Data Multipart", Value = "multipart-form-data")] MultipartFormData,
    [Option("Form Urlencoded", Value = "form-urlencoded")] FormUrlencoded,
}
