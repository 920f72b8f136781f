using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.ThreeCx.Sandbox.Http;

/// <summary>A request below the service root, taken apart.</summary>
internal sealed record XapiRequest
{
    private const string Root = "/xapi/v1/";

    public required string Method { get; init; }

    /// <summary>Address of the service root with its slash, as the client calls it.</summary>
    public required string ServiceRoot { get; init; }

    /// <summary>The parts of the path below the service root; none for a path elsewhere.</summary>
    public required IReadOnlyList<string> Segments { get; init; }

    public required IReadOnlyList<KeyValuePair<string, string>> Query { get; init; }

    public required string? ContentType { get; init; }

    public required string Body { get; init; }

    /// <summary>ETag that the entity must still have; null for any.</summary>
    public string? IfMatch { get; init; }

    public static XapiRequest Of(HttpRequest request, string body) => new()
    {
        Method = request.Method,
        ServiceRoot = $"{request.Scheme}://{request.Host}{Root}",
        Segments = SegmentsOf(request),
        Query = [.. request.Query.SelectMany(option => option.Value, (option, value) => KeyValuePair.Create(option.Key, value ?? ""))],
        ContentType = request.ContentType,
        Body = body,
        IfMatch = request.Headers.IfMatch.ToString() is { Length: > 0 } tag ? tag : null,
    };

    /// <summary>The body as a JSON object.</summary>
    /// <exception cref="RefusedException">It is something else.</exception>
    public JObject ReadObject()
    {
        string mediaType = (ContentType ?? "").Split(';')[0].Trim();
        if (!mediaType.EndsWith("json", StringComparison.OrdinalIgnoreCase))
            throw new RefusedException(Answer.Error(415, "UnsupportedMediaType", $"The body must be application/json, not '{mediaType}'."));
        try
        {
            return NodeJson.Parse(Body) as JObject
                ?? throw new RefusedException(Answer.Error(400, "BadRequest", "The body must be a JSON object."));
        }
        catch (JsonTextException fault)
        {
            throw new RefusedException(Answer.Error(400, "BadRequest", $"The body is not valid JSON: {fault.Describe()}"));
        }
    }

    // The server has decoded the path already and cannot tell an encoded slash in a key from a separator.
    private static string[] SegmentsOf(HttpRequest request)
    {
        string target = request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        string path = target.Split('?')[0];
        return path.StartsWith(Root, StringComparison.Ordinal)
            ? [.. path[Root.Length..].TrimEnd('/').Split('/').Select(Uri.UnescapeDataString)]
            : [];
    }
}
