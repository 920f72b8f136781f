using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Http;

/// <summary>Makes items of an answer: of JSON one for each element, of text one with a field, of a file one that carries it.</summary>
internal sealed class ResponseItems(HttpResponseMessage response, ResponseSettings settings, Item input)
{
    private static readonly string[] FileTypes =
    [
        "image/", "audio/", "video/", "font/", "application/octet-stream", "application/pdf", "application/zip", "application/gzip",
        "application/x-7z-compressed", "application/x-bzip", "application/x-gzip", "application/x-tar", "application/x-zip", "application/vnd.rar", "application/epub+zip", "application/vnd.amazon.ebook", "application/msword",
        "application/vnd.ms-", "application/vnd.openxmlformats-", "application/vnd.oasis.", "application/java-archive", "application/rtf",
    ];

    /// <summary>Reads the answer to its end.</summary>
    /// <exception cref="NodeFailedException">The body is not what the node is to read.</exception>
    public async Task<ItemResult> ReadAsync(CancellationToken cancellationToken)
    {
        byte[] content = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        switch (settings.ResponseFormat)
        {
            case ResponseFormat.File:
                return FileItem(content);
            case ResponseFormat.Text:
                return TextItem(Decode(content));
            case ResponseFormat.Json:
                return JsonItems(Decode(content));
        }

        string type = response.Content.Headers.ContentType?.MediaType ?? "";
        if (type.Equals("application/json", StringComparison.OrdinalIgnoreCase))
            return JsonItems(Decode(content));
        if (FileTypes.Any(file => type.StartsWith(file, StringComparison.OrdinalIgnoreCase)))
            return FileItem(content);
        return content.Length == 0 ? NothingItem() : TextItem(Decode(content));
    }

    private ItemResult JsonItems(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return NothingItem();
        JToken body;
        try
        {
            body = NodeJson.Parse(text);
        }
        catch (JsonTextException) when (settings.NeverError)
        {
            return TextItem(text);
        }
        catch (JsonTextException fault)
        {
            throw new NodeFailedException(
                Codes.UnexpectedAnswer,
                $"{HttpFailures.Describe(response.RequestMessage)}: the answer is not valid JSON: {fault.Message} … " +
                $"{HttpFailures.Excerpt(text)} … Set \"Response Format\" to \"Text\" to take it as it is.",
                fault);
        }

        if (settings.FullResponse)
            return Full("body", body);
        return body is JArray list ? ItemResult.Many([.. list.Select(ToItem)]) : ToItem(body);
    }

    // An item's data is an object; a bare number or text goes below a name.
    private Item ToItem(JToken value) => Item.Of(value as JObject ?? new JObject { [settings.OutputPropertyName] = value });

    private ItemResult TextItem(string text) => settings.FullResponse
        ? Full(settings.OutputPropertyName, text)
        : new JObject { [settings.OutputPropertyName] = text };

    private ItemResult NothingItem() => settings.FullResponse ? Metadata() : new JObject();

    private ItemResult FileItem(byte[] content)
    {
        string type = response.Content.Headers.ContentType?.MediaType ?? "application/octet-stream";
        var files = new Dictionary<string, BinaryData>(input.Binary)
        {
            [settings.OutputPropertyName] = BinaryData.FromBytes(content, type, FileName()),
        };
        return new Item { Json = settings.FullResponse ? Metadata() : [], Binary = files };
    }

    private ItemResult Full(string name, JToken body)
    {
        JObject json = Metadata();
        json.AddFirst(new JProperty(name, body));
        return json;
    }

    private JObject Metadata()
    {
        var headers = new JObject();
        foreach ((string name, IEnumerable<string> values) in response.Headers.Concat(response.Content.Headers))
        {
            string key = name.ToLowerInvariant();
            headers[key] = key == "set-cookie" ? new JArray(values) : string.Join(", ", values);
        }

        return new JObject
        {
            ["headers"] = headers,
            ["statusCode"] = (int)response.StatusCode,
            ["statusMessage"] = response.ReasonPhrase ?? "",
        };
    }

    // The name comes from outside: whatever path it has is cut off.
    private string? FileName()
    {
        ContentDispositionHeaderValue? disposition = response.Content.Headers.ContentDisposition;
        string? name = disposition?.FileNameStar ?? disposition?.FileName?.Trim('"');
        if (string.IsNullOrWhiteSpace(name))
        {
            string last = Uri.UnescapeDataString(response.RequestMessage?.RequestUri?.Segments[^1] ?? "");
            name = Path.HasExtension(last) ? last : null;
        }

        return name?[(name.LastIndexOfAny(['/', '\\']) + 1)..] is { Length: > 0 } safe ? safe : null;
    }

    private string Decode(byte[] content)
    {
        using var reader = new StreamReader(new MemoryStream(content), CharsetOf(response.Content.Headers.ContentType), detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }

    private static Encoding CharsetOf(MediaTypeHeaderValue? type)
    {
        try
        {
            return type?.CharSet is { Length: > 0 } charset ? Encoding.GetEncoding(charset.Trim('"')) : Encoding.UTF8;
        }
        catch (ArgumentException)
        {
            // Servers name charsets that do not exist; their text is mostly UTF-8.
            return Encoding.UTF8;
        }
    }
}
