using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace NodeHost.Sdk;

/// <summary>Reads and writes the types that are only ours: <see cref="Optional{T}"/>, <see cref="JsonText{T}"/>, enums by wire value.</summary>
internal sealed class WireJsonConverter : JsonConverter
{
    public override bool CanConvert(Type objectType) =>
        objectType.IsEnum || typeof(IOptional).IsAssignableFrom(objectType) || typeof(IJsonText).IsAssignableFrom(objectType);

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
    {
        if (objectType.IsEnum)
        {
            string text = reader.Value?.ToString() ?? "";
            return WireNames.TryParse(objectType, text, out object value)
                ? value
                : throw new JsonSerializationException($"'{text}' is not one of {string.Join(", ", WireNames.AllOf(objectType))}");
        }

        if (typeof(IJsonText).IsAssignableFrom(objectType))
            return Activator.CreateInstance(objectType, JToken.Load(reader));
        Type inner = objectType.GetGenericArguments()[0];
        object? content = reader.TokenType == JsonToken.Null ? null : serializer.Deserialize(reader, inner);
        return content is null
            ? objectType.GetProperty("Null")!.GetValue(null)
            : objectType.GetMethod("op_Implicit", [inner])!.Invoke(null, [content]);
    }

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer)
    {
        switch (value)
        {
            case Enum member:
                writer.WriteValue(WireNames.Of(member));
                break;
            case IJsonText text:
                text.Json.WriteTo(writer);
                break;
            case IOptional optional:
                serializer.Serialize(writer, optional.Boxed);
                break;
            default:
                writer.WriteNull();
                break;
        }
    }
}
