using System.Collections.Concurrent;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Catalog;

/// <summary>The shape that JSON must have to be a value of a type, with names and enum values as on the wire.</summary>
public sealed class JsonShape
{
    private static readonly ConcurrentDictionary<Type, JsonShape> Known = new();

    private readonly ParameterType? _type;
    private readonly Lazy<ShapeMembers> _members;
    private readonly Lazy<JsonShape> _element;
    private JsonTextFactory? _factory;

    private JsonShape(Type type)
    {
        Type = type;
        _type = ParameterType.Of(type);
        // A type may contain itself, so its parts are looked at when JSON goes there.
        _members = new(() => new ShapeMembers(_type!.Value.ValueType));
        _element = new(() => Of(ParameterType.ElementOf(_type!.Value.ValueType)!));
    }

    /// <summary>The described type.</summary>
    public Type Type { get; }

    /// <summary>The shape of a type, made once.</summary>
    public static JsonShape Of(Type type) => Known.GetOrAdd(type, static type => new JsonShape(type));

    /// <summary>
    /// The first fault of some JSON, or null: what was found, what was expected, the nearest name. It begins with the path of the
    /// faulty value, unless that is the JSON as a whole.
    /// </summary>
    public string? FindFault(JToken json) => Check(json) is { } fault ? JsonPlace.InValue(json, fault.Token) + fault.Message : null;

    /// <summary>The first fault of JSON that was parsed from a text, or null. It begins with line and column.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="text">The text from which it was parsed.</param>
    public string? FindFault(JToken json, string text) =>
        Check(json) is { } fault ? JsonPlace.InText(text, json, fault.Token) + fault.Message : null;

    /// <summary>Wraps JSON that has the shape as a <see cref="JsonText{T}"/> of the described type.</summary>
    public object Wrap(JToken json) => (_factory ??= JsonTextFactory.Of(Type)).Make(json);

    internal ShapeFault? Check(JToken json)
    {
        if (_type is not { } type)
            return null;
        if (json.Type is JTokenType.Null or JTokenType.Undefined && type.TakesNull)
            return null;
        return type.Kind switch
        {
            ParameterKind.Any => type.ValueType.IsInstanceOfType(json) ? null : Wrong(json),
            ParameterKind.Json => Of(type.ValueType).Check(json),
            ParameterKind.Record => json is JObject fields ? _members.Value.Check(fields) : Wrong(json),
            ParameterKind.List => json is JArray list ? CheckElements(list) : Wrong(json),
            ParameterKind.Option => CheckOption(json),
            _ => ScalarJson.Fits(json, type) ? null : Wrong(json),
        };
    }

    private ShapeFault? CheckElements(JArray list)
    {
        foreach (JToken element in list)
        {
            if (_element.Value.Check(element) is { } fault)
                return fault;
        }

        return null;
    }

    private ShapeFault? CheckOption(JToken json)
    {
        if (json.Type != JTokenType.String)
            return Wrong(json);
        string value = json.Value<string>()!;
        return WireNames.TryParse(_type!.Value.ValueType, value, out _)
            ? null
            : new ShapeFault(json, JsonWords.NotAnOption(value, WireNames.AllOf(_type.Value.ValueType)));
    }

    private ShapeFault Wrong(JToken json) => new(json, $"expected {JsonWords.Expected(_type!.Value)}, found {JsonWords.Found(json)}");
}

/// <summary>A fault and the token at which it lies.</summary>
internal sealed record ShapeFault(JToken Token, string Message);
