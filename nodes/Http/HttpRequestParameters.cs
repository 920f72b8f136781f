using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Http;

/// <summary>The parameters of <see cref="HttpRequest"/>.</summary>
public sealed record HttpRequestParameters : IPacedParameters, IEffectParameters
{
    NodeEffect IEffectParameters.Effect => Method.Effect();

    [Parameter(Ignored = true)] public string CurlImport { get; init; } = "";

    [Parameter("Method")] public HttpVerb Method { get; init; } = HttpVerb.Get;

    [Parameter("URL", Example = "https://example.com/items")] public required string Url { get; init; }

    [Parameter("Authentication")] public HttpAuthentication Authentication { get; init; } = HttpAuthentication.None;

    [ShowWhen(nameof(Authentication), HttpAuthentication.PredefinedCredentialType)]
    [Parameter("Credential Type", Description = "The kind of the credential record.")]
    public string NodeCredentialType { get; init; } = "";

    [ShowWhen(nameof(Authentication), HttpAuthentication.GenericCredentialType)]
    [Parameter("Generic Auth Type", Description = "The kind of the credential record.", Example = "httpHeaderAuth")]
    public string GenericAuthType { get; init; } = "";

    [Parameter(Ignored = true)] public string HttpVariantWarning { get; init; } = "";

    [Parameter("SSL Certificates", Unsupported = "Client certificates are not there; take a proxy that adds them.")]
    public bool ProvideSslCertificates { get; init; }

    [Parameter(Ignored = true)] public string ProvideSslCertificatesNotice { get; init; } = "";

    [Parameter(Ignored = true)] public string SslCertificate { get; init; } = "";

    [Parameter("Send Query Parameters")] public bool SendQuery { get; init; }

    [ShowWhen(nameof(SendQuery), true)]
    [Parameter("Specify Query Parameters")]
    public PairsOrJson SpecifyQuery { get; init; } = PairsOrJson.Keypair;

    [ShowWhen(nameof(SendQuery), true)]
    [ShowWhen(nameof(SpecifyQuery), PairsOrJson.Keypair)]
    [Parameter("Query Parameters")]
    public NamedValues QueryParameters { get; init; } = new();

    [ShowWhen(nameof(SendQuery), true)]
    [ShowWhen(nameof(SpecifyQuery), PairsOrJson.Json)]
    [Parameter("Query as JSON", Example = "{\"limit\": 10}")]
    public JsonText<JToken>? JsonQuery { get; init; }

    [Parameter("Send Headers")] public bool SendHeaders { get; init; }

    [ShowWhen(nameof(SendHeaders), true)]
    [Parameter("Specify Headers")]
    public PairsOrJson SpecifyHeaders { get; init; } = PairsOrJson.Keypair;

    [ShowWhen(nameof(SendHeaders), true)]
    [ShowWhen(nameof(SpecifyHeaders), PairsOrJson.Keypair)]
    [Parameter("Header Parameters")]
    public NamedValues HeaderParameters { get; init; } = new();

    [ShowWhen(nameof(SendHeaders), true)]
    [ShowWhen(nameof(SpecifyHeaders), PairsOrJson.Json)]
    [Parameter("Headers as JSON", Example = "{\"Accept-Language\": \"de\"}")]
    public JsonText<JToken>? JsonHeaders { get; init; }

    [Parameter("Send Body")] public bool SendBody { get; init; }

    [ShowWhen(nameof(SendBody), true)]
    [Parameter("Body Content Type")]
    public BodyType ContentType { get; init; } = BodyType.Json;

    [ShowWhen(nameof(SendBody), true)]
    [ShowWhen(nameof(ContentType), BodyType.Json, BodyType.FormUrlencoded)]
    [Parameter("Specify Body")]
    public BodySource SpecifyBody { get; init; } = BodySource.Keypair;

    [ShowWhen(nameof(SendBody), true)]
    [HideWhen(nameof(ContentType), BodyType.Raw, BodyType.BinaryData)]
    [HideWhen(nameof(SpecifyBody), BodySource.Json, BodySource.String)]
    [Parameter("Body Parameters")]
    public BodyFields BodyParameters { get; init; } = new();

    [ShowWhen(nameof(SendBody), true)]
    [ShowWhen(nameof(ContentType), BodyType.Json)]
    [ShowWhen(nameof(SpecifyBody), BodySource.Json)]
    [Parameter("JSON", Example = "{\"name\": \"value\"}")]
    public JsonText<JToken>? JsonBody { get; init; }

    [ShowWhen(nameof(SendBody), true)]
    [ShowWhen(nameof(ContentType), BodyType.Raw, BodyType.FormUrlencoded)]
    [Parameter("Body", Description = "The body as it is sent.")]
    public JToken? Body { get; init; }

    [ShowWhen(nameof(SendBody), true)]
    [ShowWhen(nameof(ContentType), BodyType.Raw)]
    [Parameter("Content Type", Example = "text/html")]
    public string RawContentType { get; init; } = "";

    [ShowWhen(nameof(SendBody), true)]
    [ShowWhen(nameof(ContentType), BodyType.BinaryData)]
    [Parameter("Input Data Field Name", Description = "Name of the item's file that is sent.")]
    public string InputDataFieldName { get; init; } = "data";

    [Parameter("Options")] public HttpRequestSettings Options { get; init; } = new();

    [Parameter(Ignored = true)] public string InfoMessage { get; init; } = "";

    /// <inheritdoc/>
    public TimeSpan PauseBefore(int itemIndex) => Options.Batching.Batch?.PauseBefore(itemIndex) ?? TimeSpan.Zero;
}

/// <summary>Names with their values, for a query and for headers.</summary>
public sealed record NamedValues
{
    [Parameter("Parameters")] public IReadOnlyList<NamedValue> Parameters { get; init; } = [];
}

/// <summary>A name with its value.</summary>
public sealed record NamedValue
{
    [Parameter("Name")] public string Name { get; init; } = "";

    [Parameter("Value")] public JToken? Value { get; init; } = "";
}

/// <summary>The fields of a body.</summary>
public sealed record BodyFields
{
    [Parameter("Parameters")] public IReadOnlyList<BodyField> Parameters { get; init; } = [];
}

/// <summary>One field of a body: a value, or a file in a multipart form.</summary>
public sealed record BodyField
{
    [Parameter("Parameter Type", Description = "Only for a multipart form.")]
    public BodyFieldType ParameterType { get; init; } = BodyFieldType.FormData;

    [Parameter("Name")] public string Name { get; init; } = "";

    [ShowWhen(nameof(ParameterType), BodyFieldType.FormData)]
    [Parameter("Value")]
    public JToken? Value { get; init; } = "";

    [ShowWhen(nameof(ParameterType), BodyFieldType.FormBinaryData)]
    [Parameter("Input Data Field Name", Description = "Name of the item's file that is sent.")]
    public string InputDataFieldName { get; init; } = "";
}

/// <summary>What a request of a method does.</summary>
internal static class HttpVerbEffect
{
    // A PATCH may count something up; nobody but the service knows.
    public static NodeEffect Effect(this HttpVerb verb) => verb switch
    {
        HttpVerb.Get or HttpVerb.Head or HttpVerb.Options => NodeEffect.Read,
        HttpVerb.Put => NodeEffect.Update,
        HttpVerb.Delete => NodeEffect.Delete,
        _ => NodeEffect.Create,
    };
}

public enum HttpVerb
{
    [Option("DELETE", Value = "DELETE")] Delete,
    [Option("GET", Value = "GET")] Get,
    [Option("HEAD", Value = "HEAD")] Head,
    [Option("OPTIONS", Value = "OPTIONS")] Options,
    [Option("PATCH", Value = "PATCH")] Patch,
    [Option("POST", Value = "POST")] Post,
    [Option("PUT", Value = "PUT")] Put,
}

public enum HttpAuthentication
{
    None,
    [Option("Predefined Credential Type")] PredefinedCredentialType,
    [Option("Generic Credential Type")] GenericCredentialType,
}

public enum PairsOrJson
{
    [Option("Using Fields Below")] Keypair,
    [Option("Using JSON")] Json,
}

public enum BodyType
{
    [Option("Form Urlencoded", Value = "form-urlencoded")] FormUrlencoded,
    [Option("Form-Data", Value = "multipart-form-data")] MultipartFormData,
    [Option("JSON")] Json,
    [Option("n8n Binary File")] BinaryData,
    [Option("Raw")] Raw,
}

public enum BodySource
{
    [Option("Using Fields Below")] Keypair,
    [Option("Using JSON")] Json,
    [Option("Using Single Field")] String,
}

public enum BodyFieldType
{
    [Option("Form Data")] FormData,
    [Option("n8n Binary File")] FormBinaryData,
}
