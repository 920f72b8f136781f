using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Http;

/// <summary>An answer that was read to its end. It makes items: of JSON one for each element, of text one with a field, of a file one that carries it.</summary>
internal sealed class Answer
{
    private static readonly string[] FileTypes =
    [
        "image/", "audio/", "video/", "font/", "application/octet-stream", "application/pdf", "application/zip", "application/gzip",
        "application/x-7z-compressed", "application/x-bzip", "application/x-gzip", "application/x-tar", "application/x-zip", "application/vnd.rar", "application/epub+zip", "application/vnd.amazon.ebook", "application/msword",
        "application/vnd.ms-", "application/vnd.openxmlformats-", "application/vnd.oasis.", "application/java-archive", "application/rtf",
    ];

    private readonly HttpResponseMessage _response;
    private readonly ResponseSettings _settings;
    private readonly JToken? _json;
    private readonly string? _text;
    private readonly BinaryData? _file;

    private Answer(HttpResponseMessage response, ResponseSettings settings, JToken? json = null, string? text = null, BinaryData? file = null) =>
        (_response, _settings, _json, _text, _file) = (response, settings, json, text, file);

    /// <summary>True if the answer holds nothing: no content, an empty text, list or object.</summary>
    public bool IsEmpty => _json is null or JContainer { Count: 0 } or { Type: JTokenType.Null }
        && string.IsNullOrEmpty(_text) && _file is null or { Size: 0 };

    /// <summary>Differs for answers that differ.</summary>
    public string Fingerprint => _json is not null ? NodeJson.Write(_json) : _text ?? _file?.Id ?? "";

    /// <summary>Reads an answer to its end.</summary>
    /// <exception cref="NodeFailedException">The body is not what the node is to read.</exception>
    public static async Task<Answer> ReadAsync(HttpResponseMessage response, ResponseSettings settings, BinaryStore files, CancellationToken cancellationToken)
    {
        ResponseFormat format = settings.ResponseFormat == ResponseFormat.Autodetect ? FormatOf(response) : settings.ResponseFormat;
        if (format == ResponseFormat.File)
            return new Answer(response, settings, file: await AnswerFile.ReadAsync(response, files, cancellationToken));
        string text = await ReadTextAsync(response, cancellationToken);
        if (format == ResponseFormat.Json)
            return ReadJson(response, settings, text);
        bool saysNothing = text.Length == 0 && settings.ResponseFormat == ResponseFormat.Autodetect;
        return new Answer(response, settings, text: saysNothing ? null : text);
    }

    /// <summary>The items that the answer makes.</summary>
    /// <param name="input">The item that was asked for; a file joins its files.</param>
    public ItemResult ToItems(Item input)
    {
        if (_file is not null)
            return FileItem(_file, input);
        if (_json is not null && _settings.FullResponse)
            return Full("body", _json);
        if (_json is not null)
            return _json is JArray list ? ItemResult.Many([.. list.Select(ToItem)]) : ToItem(_json);
        if (_text is null)
            return _settings.FullResponse ? Metadata() : new JObject();
        return _settings.FullResponse ? Full(_settings.OutputPropertyName, _text) : new JObject { [_settings.OutputPropertyName] = _text };
    }

    /// <summary>The answer as expressions see it.</summary>
    public JObject Describe()
    {
        JObject json = Metadata();
        // No body is an object, so that an expression that looks for a member in it finds nothing rather than fails.
        json["body"] = _json?.DeepClone() ?? (_text is not null ? _text : _file is null ? new JObject() : JValue.CreateString(""));
        return json;
    }

    private static ResponseFormat FormatOf(HttpResponseMessage response)
    {
        string type = response.Content.Headers.ContentType?.MediaType ?? "";
        if (type.Equals("application/json", StringComparison.OrdinalIgnoreCase))
            return ResponseFormat.Json;
        return FileTypes.Any(file => type.StartsWith(file, StringComparison.OrdinalIgnoreCase)) ? ResponseFormat.File : ResponseFormat.Text;
    }

    private static Answer ReadJson(HttpResponseMessage response, ResponseSettings settings, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return new Answer(response, settings);
        try
        {
            return new Answer(response, settings, json: NodeJson.Parse(text));
        }
        catch (JsonTextException) when (settings.NeverError)
        {
            return new Answer(response, settings, text: text);
        }
        catch (JsonTextException fault)
        {
            throw new NodeFailedException(Codes.UnexpectedAnswer, settings.ResponseFormat == ResponseFormat.Autodetect
                ? "Invalid JSON in response body"
                : "Response body is not valid JSON. Change \"Response Format\" to \"Text\"", fault)
            {
                Hint = $"{HttpFailures.Describe(response.RequestMessage)}: {fault.Message} … {HttpFailures.Excerpt(text)} … Set \"Response Format\" to \"Text\" to take it as it is.",
            };
        }
    }

    // An item's data is an object; a bare number or text goes below a name.
    private Item ToItem(JToken value) => Item.Of(value as JObject ?? new JObject { [_settings.OutputPropertyName] = value });

    private Item FileItem(BinaryData file, Item input) => new()
    {
        Json = _settings.FullResponse ? Metadata() : [],
        Binary = new Dictionary<string, BinaryData>(input.Binary) { [_settings.OutputPropertyName] = file },
    };

    private ItemResult Full(string name, JToken body)
    {
        JObject json = Metadata();
        json.AddFirst(new JProperty(name, body));
        return json;
    }

    private JObject Metadata()
    {
        var headers = new JObject();
        foreach ((string name, IEnumerable<string> values) in _response.Headers.Concat(_response.Content.Headers))
        {
            string key = name.ToLowerInvariant();
            headers[key] = key == "set-cookie" ? new JArray(values) : string.Join(", ", values);
        }

        return new JObject
        {
            ["headers"] = headers,
            ["statusCode"] = (int)_response.StatusCode,
            ["statusMessage"] = _response.ReasonPhrase ?? "",
        };
    }

    private static async Task<string> ReadTextAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        Stream body = await response.Content.ReadAsStreamAsync(cancellationToken);
        using var reader = new StreamReader(body, Charset.Of(response.Content.Headers.ContentType?.CharSet), detectEncodingFromByteOrderMarks: true);
        return await reader.ReadToEndAsync(cancellationToken);
    }
}
