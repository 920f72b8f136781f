using Newtonsoft.Json.Linq;

namespace NodeHost.Sdk;

/// <summary>
/// A parameter that is given as JSON text or as a value. It is parsed for each item after its expressions are
/// resolved; malformed text and values of another shape than <typeparamref name="T"/> fail with their line and column
/// before the node runs.
/// </summary>
/// <typeparam name="T">The expected shape: a record, a list of records, or <see cref="JToken"/> for any JSON.</typeparam>
public sealed class JsonText<T> : IJsonText
    where T : notnull
{
    private T? _value;

    /// <summary>Wraps JSON that has the shape of <typeparamref name="T"/>.</summary>
    public JsonText(JToken json)
    {
        ArgumentNullException.ThrowIfNull(json);
        Json = json;
    }

    /// <summary>The JSON as the user wrote it; what is sent on.</summary>
    public JToken Json { get; }

    /// <summary>The JSON as a typed value, made on first use.</summary>
    public T Value => _value ??= Json is T json ? json : Json.ToObject<T>(NodeJson.Serializer)!;

    /// <summary>Parses text without checking its shape; for tests and defaults.</summary>
    /// <exception cref="JsonTextException">The text is not JSON.</exception>
    public static JsonText<T> Parse(string text) => new(NodeJson.Parse(text));

    /// <summary>The JSON on one line.</summary>
    public override string ToString() => NodeJson.Write(Json);
}

/// <summary>What can be asked of a <see cref="JsonText{T}"/> whose type is not known, as a request writer does.</summary>
public interface IJsonText
{
    /// <summary>The JSON as the user wrote it.</summary>
    JToken Json { get; }
}
