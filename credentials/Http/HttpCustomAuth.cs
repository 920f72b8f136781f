using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Credentials;

/// <summary>Headers, query parameters and body fields of the user's own choice.</summary>
[CredentialKind("httpCustomAuth", "Custom Auth")]
public sealed record HttpCustomAuth : HttpCredential
{
    private static readonly string[] Parts = ["headers", "qs", "body"];

    [Parameter("JSON", Example = "{\"headers\": {\"X-API-Key\": \"…\"}, \"qs\": {\"account\": \"…\"}, \"body\": {\"token\": \"…\"}}",
        Description = "What is added to each request: headers, qs (query parameters) and body (fields of a JSON body or form).")]
    public required JsonText<JObject> Json { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<(string Field, string Problem)> Check()
    {
        foreach ((string, string) problem in base.Check())
            yield return problem;
        foreach (JProperty part in Json.Value.Properties())
        {
            if (!Parts.Contains(part.Name))
                yield return ("json", $"there is no part \"{part.Name}\". Possible are headers, qs and body.");
            else if (part.Value is not JObject)
                yield return ("json", $"\"{part.Name}\" is an object of names and values.");
        }
    }

    /// <inheritdoc/>
    public override void Authenticate(HttpRequestMessage request)
    {
        ArgumentNullException.ThrowIfNull(request);
        foreach (JProperty header in PartOf("headers"))
        {
            request.Headers.Remove(header.Name);
            request.Headers.TryAddWithoutValidation(header.Name, TextOf(header.Value));
        }

        foreach (JProperty parameter in PartOf("qs"))
            request.RequestUri = QueryText.With(request.RequestUri!, parameter.Name, TextOf(parameter.Value));
        if (Json.Value["body"] is JObject { Count: > 0 } fields)
            request.Content = WithFields(request.Content, fields);
    }

    /// <summary>The kind alone: the JSON holds the secret.</summary>
    public override string ToString() => nameof(HttpCustomAuth);

    private IEnumerable<JProperty> PartOf(string name) => (Json.Value[name] as JObject)?.Properties() ?? [];

    private static ByteArrayContent WithFields(HttpContent? content, JObject fields)
    {
        string type = content?.Headers.ContentType?.MediaType ?? "application/json";
        if (content is MultipartContent or StreamContent || type is not ("application/json" or "application/x-www-form-urlencoded"))
            throw new NodeFailedException(Codes.UnsupportedFeature, "The credential adds fields to the body, which is possible for a JSON body and for a form alone.");
        string text = content is null ? "" : ReadAll(content);
        string whole = type == "application/json" ? Merge(text, fields) : Append(text, fields);
        var merged = new ByteArrayContent(Encoding.UTF8.GetBytes(whole));
        merged.Headers.ContentType = new MediaTypeHeaderValue(type);
        return merged;
    }

    private static string ReadAll(HttpContent content)
    {
        using var reader = new StreamReader(content.ReadAsStream(), Encoding.UTF8);
        string text = reader.ReadToEnd();
        // The request may be sent again, and then its body is read from the beginning.
        if (reader.BaseStream.CanSeek)
            reader.BaseStream.Position = 0;
        return text;
    }

    private static string Merge(string text, JObject fields)
    {
        JToken body = text.Length == 0 ? new JObject() : NodeJson.Parse(text);
        if (body is not JObject json)
            throw new NodeFailedException(Codes.WrongJsonShape, "The credential adds fields to the body, so the body must be a JSON object.");
        foreach (JProperty field in fields.Properties())
            json[field.Name] = field.Value.DeepClone();
        return NodeJson.Write(json);
    }

    private static string Append(string text, JObject fields) => string.Join('&',
        [.. text.Split('&', StringSplitOptions.RemoveEmptyEntries), .. fields.Properties().Select(field => $"{Uri.EscapeDataString(field.Name)}={Uri.EscapeDataString(TextOf(field.Value))}")]);

    private static string TextOf(JToken value) => value is JValue { Value: string text } ? text : value.Type == JTokenType.Null ? "" : NodeJson.Write(value);
}
