using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Expressions.Functions.Lists;
using NodeHost.Runtime.Expressions.Scope;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Scripts;

/// <summary>The options that a script gives to a request, read as n8n reads them.</summary>
internal sealed class RequestOptions(Engine engine, ResultConverter converter, ScriptBytes bytes, JsValue given)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");
    private static readonly MediaTypeHeaderValue Form = new("application/x-www-form-urlencoded");

    public double Timeout => Option("timeout") is { } value && value.IsNumber() ? value.AsNumber() : 0;

    public bool WantsWholeAnswer => Flag("returnFullResponse") || Flag("resolveWithFullResponse");

    public bool IgnoresStatus => Flag("ignoreHttpStatusErrors") || Flag("ignoreHttpStatusCode") || (Option("simple") is { } simple && simple == JsBoolean.False);

    public bool WantsJson => Flag("json");

    public bool WantsText => Text("encoding") is "text" || Text("responseType") is "text";

    public bool WantsBytes => Text("encoding") is "arraybuffer" || Text("responseType") is "arraybuffer" || (Option("encoding") is { } none && none.IsNull());

    public HttpRequestMessage ToRequest()
    {
        var request = new HttpRequestMessage(new HttpMethod((Text("method") ?? "GET").ToUpperInvariant()), Address());
        if (Option("body") is { } body && !body.IsUndefined() && !body.IsNull())
            request.Content = Content(body);
        else if (Option("form") is { } form && form.IsObject())
            request.Content = Typed(Encoding.UTF8.GetBytes(Query(form)), Form);
        if (Flag("json"))
            request.Headers.TryAddWithoutValidation("Accept", "application/json");
        foreach ((string name, string value) in Pairs(Option("headers")))
            AddHeader(request, name, value);
        if (Option("auth") is { } auth && auth.IsObject())
            request.Headers.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Member(auth, "username")}:{Member(auth, "password")}")));
        return request;
    }

    private Uri Address()
    {
        string text = given.IsString() ? given.AsString() : Text("url") ?? Text("uri") ?? "";
        if (Text("baseURL") is { } start && !Uri.IsWellFormedUriString(text, UriKind.Absolute))
            text = $"{start.TrimEnd('/')}/{text.TrimStart('/')}";
        string query = Option("qs") is { } qs && qs.IsObject() ? Query(qs) : "";
        if (query.Length > 0)
            text += (text.Contains('?', StringComparison.Ordinal) ? '&' : '?') + query;
        return Uri.TryCreate(text, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https"
            ? url
            : throw new JavaScriptException(engine.Intrinsics.Error, $"'{text}' is no URL to request. Give \"url\" a whole one, beginning with http:// or https://.");
    }

    private ByteArrayContent Content(JsValue body)
    {
        if (body.IsString())
            return Typed(Encoding.UTF8.GetBytes(body.AsString()), null);
        if (body is JsTypedArray)
            return Typed(bytes.Take(body).ToArray(), null);
        if (Kind(body) is "URLSearchParams")
            return Typed(Encoding.UTF8.GetBytes(TypeConverter.ToString(body)), Form);
        if (Kind(body) is "FormData")
            throw new ExpressionException(Codes.ScriptFailed, "A script cannot send FormData. Use URLSearchParams, or an HTTP Request node with a multipart body.");
        bool isForm = Pairs(Option("headers")).Any(static header =>
            header.Name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase) && header.Value.StartsWith(Form.MediaType!, StringComparison.OrdinalIgnoreCase));
        return isForm && body.IsObject()
            ? Typed(Encoding.UTF8.GetBytes(Query(body)), Form)
            : Typed(Encoding.UTF8.GetBytes(NodeJson.Write(converter.Convert(body) ?? JValue.CreateNull())), Json);
    }

    private static ByteArrayContent Typed(byte[] content, MediaTypeHeaderValue? type)
    {
        var typed = new ByteArrayContent(content);
        typed.Headers.ContentType = type;
        return typed;
    }

    private void AddHeader(HttpRequestMessage request, string name, string value)
    {
        if (name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase))
        {
            if (request.Content is { } content)
                content.Headers.ContentType = MediaTypeHeaderValue.TryParse(value, out MediaTypeHeaderValue? type) ? type : null;
        }
        else if (!request.Headers.TryAddWithoutValidation(name, value) && request.Content?.Headers.TryAddWithoutValidation(name, value) != true)
        {
            throw new JavaScriptException(engine.Intrinsics.Error, $"The header '{name}' cannot be sent.");
        }
    }

    // Lists become a[]=1&a[]=2, unless the options ask for another way.
    private string Query(JsValue values)
    {
        if (Kind(values) is "URLSearchParams")
            return TypeConverter.ToString(values);
        var parts = new List<string>();
        foreach (JsValue key in values.AsObject().GetOwnPropertyKeys(Types.String))
        {
            JsValue value = values.Get(key);
            if (value is not JsArray list)
                Add(parts, key.ToString(), value);
            else if (Text("arrayFormat") is "comma")
                Add(parts, key.ToString(), string.Join(',', Members(list)));
            else
                parts.AddRange(Members(list).Select((text, index) => Pair(ListName(key.ToString(), index), text)));
        }

        return string.Join('&', parts);
    }

    private string ListName(string name, int index) => Text("arrayFormat") switch
    {
        "repeat" => name,
        "indices" => string.Create(CultureInfo.InvariantCulture, $"{name}[{index}]"),
        _ => name + "[]",
    };

    private void Add(List<string> parts, string name, JsValue value)
    {
        if (!value.IsUndefined() && !value.IsNull())
            parts.Add(Pair(name, Show(value)));
    }

    private IEnumerable<string> Members(JsArray list) => list.Select(Show);

    private string Show(JsValue value) => value.IsObject() && converter.Convert(value) is JContainer json ? NodeJson.Write(json) : TypeConverter.ToString(value);

    private static string Pair(string name, string value) => $"{Uri.EscapeDataString(name)}={Uri.EscapeDataString(value)}";

    private static IEnumerable<(string Name, string Value)> Pairs(JsValue? values)
    {
        if (values is not ObjectInstance all)
            yield break;
        foreach (JsValue key in all.GetOwnPropertyKeys(Types.String))
        {
            if (all.Get(key) is { } value && !value.IsUndefined() && !value.IsNull())
                yield return (key.ToString(), TypeConverter.ToString(value));
        }
    }

    private static string? Kind(JsValue value) =>
        value is ObjectInstance { Prototype: { } prototype } && prototype.Get("constructor") is { } constructor && constructor.IsObject() && constructor.Get("name") is { } name && name.IsString()
            ? name.AsString()
            : null;

    private static string Member(JsValue owner, string name) => owner.Get(name) is { } value && !value.IsUndefined() ? TypeConverter.ToString(value) : "";

    private JsValue? Option(string name) => given.IsObject() ? given.Get(name) : null;

    private string? Text(string name) => Option(name) is { } value && (value.IsString() || Kind(value) is "URL") ? TypeConverter.ToString(value) : null;

    private bool Flag(string name) => Option(name) is { } value && TypeConverter.ToBoolean(value);
}
