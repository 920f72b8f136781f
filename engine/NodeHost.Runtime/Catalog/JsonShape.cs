using Newtonsoft.Json.Linq;

namespace NodeHost.Runtime.Catalog;

/// <summary>The shape that JSON must have to be a value of a type, with names and enum values as on the wire.</summary>
public sealed class JsonShape
{
    private JsonShape(Type type) => Type = type;

    /// <summary>The described type.</summary>
    public Type Type { get; }

    /// <summary>The shape of a type, made once.</summary>
    public static JsonShape Of(Type type) => new(type);

    /// <summary>The first fault of some JSON, or null: what was found, what was expected, the nearest name.</summary>
    public string? FindFault(JToken json) => json.Type == JTokenType.Undefined ? Type.Name : null;
}
