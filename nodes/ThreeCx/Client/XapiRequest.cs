using System.Collections.Frozen;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Client;

/// <summary>Makes the HTTP request of an action from its parameters. Prepared once for an action.</summary>
/// <typeparam name="TParameters">The record of parameters.</typeparam>
internal sealed class XapiRequest<TParameters>
    where TParameters : class
{
    private static readonly FrozenSet<string> Names =
        XapiField<TParameters>.All.Select(field => field.Name).ToFrozenSet(StringComparer.Ordinal);

    private static readonly MediaTypeWithQualityHeaderValue Json = new("application/json");

    private readonly ActionAttribute _action;
    private readonly HttpMethod _method;
    private readonly XapiPath<TParameters> _path;
    private readonly XapiField<TParameters>[] _query;
    private readonly XapiField<TParameters>[] _headers;
    private readonly XapiField<TParameters>[] _body;
    private readonly XapiField<TParameters>? _naturalKey;

    public XapiRequest(ActionAttribute action)
    {
        if (action is not { Method: { } method, Path: { } path })
            throw new InvalidOperationException($"The action \"{action.Operation}\" lacks a method or path.");
        _action = action;
        _method = new HttpMethod(method);
        _path = new XapiPath<TParameters>(path);
        _query = [.. XapiField<TParameters>.All.Where(field => field.Query is not null && !_path.Keys.Contains(field))];
        _headers = [.. XapiField<TParameters>.All.Where(field => field.IsHeader)];
        _body = [.. XapiField<TParameters>.All.Except(_path.Keys).Except(_query).Except(_headers)];
        _naturalKey = XapiField<TParameters>.All.FirstOrDefault(field => field.Name == action.NaturalKey);
    }

    /// <exception cref="NodeFailedException">A parameter of the path is missing, or a value cannot be sent.</exception>
    public HttpRequestMessage Create(TParameters parameters)
    {
        var request = new HttpRequestMessage(_method, new Uri(UrlOf(parameters), UriKind.Relative));
        request.Headers.Accept.Add(Json);
        foreach (XapiField<TParameters> header in _headers)
        {
            if (header.TryRead(parameters, out object? value) && value is not (null or ""))
                request.Headers.TryAddWithoutValidation(header.Name, HeaderValue(header.Name, value));
        }

        if (_method == HttpMethod.Post || _method == HttpMethod.Patch || _method == HttpMethod.Put)
            request.Content = new StringContent(BodyOf(parameters), Encoding.UTF8, "application/json");
        return request;
    }

    public XapiCall Describe(TParameters parameters) => new(
        _action,
        [.. _path.Keys.Select(key => KeyValuePair.Create(key.Name, Value(key, parameters)))],
        Names,
        _naturalKey is null ? null : Value(_naturalKey, parameters));

    private static object? Value(XapiField<TParameters> field, TParameters parameters) =>
        field.TryRead(parameters, out object? value) ? value : null;

    private string UrlOf(TParameters parameters)
    {
        var url = new StringBuilder();
        _path.Write(url, parameters);
        char separator = '?';
        foreach (XapiField<TParameters> field in _query)
        {
            if (!field.TryRead(parameters, out object? value) || value is null)
                continue;
            string text = field.Query!.IsList ? ODataText.List(field.Name, value) : ODataText.Plain(value);
            if (text.Length == 0)
                continue;
            url.Append(separator).Append(field.Name).Append('=').Append(ODataText.Escape(text));
            separator = '&';
        }

        return url.ToString();
    }

    private string BodyOf(TParameters parameters)
    {
        var text = new StringWriter(CultureInfo.InvariantCulture);
        using JsonTextWriter writer = NodeJson.CreateWriter(text);
        writer.WriteStartObject();
        foreach (XapiField<TParameters> field in _body)
        {
            if (!field.TryRead(parameters, out object? value))
                continue;
            writer.WritePropertyName(field.Name);
            Write(writer, value);
        }

        writer.WriteEndObject();
        writer.Flush();
        return text.ToString();
    }

    private static void Write(JsonTextWriter writer, object? value)
    {
        // The usual types without the detour through the serializer's contracts.
        switch (value)
        {
            case null or string or bool or int:
                writer.WriteValue(value);
                break;
            case Enum member:
                writer.WriteValue(WireNames.Of(member));
                break;
            case IJsonText json:
                json.Json.WriteTo(writer);
                break;
            default:
                NodeJson.Serializer.Serialize(writer, value);
                break;
        }
    }

    private static string HeaderValue(string name, object value)
    {
        string text = ODataText.Plain(value);
        return text.All(c => c is >= ' ' and <= '~')
            ? text
            : throw new NodeFailedException(
                Codes.WrongParameterType,
                $"{name} is sent as a header, and a header cannot hold line breaks or characters outside ASCII. Take them out.")
            {
                Parameter = name,
            };
    }
}
