using System.Globalization;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace NodeHost.Sdk;

/// <summary>
/// The one way in which JSON is read and written: strictly by RFC 8259, dates left as text, numbers as JavaScript has
/// them, no type names, duplicate names refused, and a limit on depth.
/// </summary>
public static class NodeJson
{
    /// <summary>Deepest nesting that is read.</summary>
    public const int MaxDepth = 256;

    private static readonly JsonLoadSettings WithPlaces = new()
    {
        DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error,
        LineInfoHandling = LineInfoHandling.Load,
    };

    private static readonly JsonLoadSettings WithoutPlaces = new()
    {
        DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error,
        LineInfoHandling = LineInfoHandling.Ignore,
    };

    /// <summary>Turns JSON into typed values and back by the same rules.</summary>
    public static JsonSerializer Serializer { get; } = JsonSerializer.Create(new JsonSerializerSettings
    {
        Culture = CultureInfo.InvariantCulture,
        DateParseHandling = DateParseHandling.None,
        FloatParseHandling = FloatParseHandling.Double,
        MaxDepth = MaxDepth,
        TypeNameHandling = TypeNameHandling.None,
        MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
        ContractResolver = new WireContractResolver(),
        Converters = { new WireJsonConverter() },
    });

    /// <summary>Parses a text.</summary>
    /// <exception cref="JsonTextException">The text is not JSON.</exception>
    public static JToken Parse(string text) => Parse(text, WithoutPlaces, null);

    /// <summary>Parses one of many texts, whose objects share the names of their members.</summary>
    /// <param name="text">The text.</param>
    /// <param name="names">The names that the texts before had.</param>
    /// <exception cref="JsonTextException">The text is not JSON.</exception>
    public static JToken Parse(string text, DefaultJsonNameTable names) => Parse(text, WithoutPlaces, names);

    /// <summary>Parses a text so that every token knows the line and column where it begins (<see cref="IJsonLineInfo"/>).</summary>
    /// <exception cref="JsonTextException">The text is not JSON.</exception>
    public static JToken ParseWithPlaces(string text) => Parse(text, WithPlaces, null);

    /// <summary>Reads JSON from a stream as leniently as Newtonsoft.Json does, as is right for the answer of a server.</summary>
    /// <exception cref="JsonReaderException">The text is not JSON, or breaks off.</exception>
    public static JToken Read(TextReader text)
    {
        using JsonTextReader reader = CreateReader(text);
        return JToken.ReadFrom(reader, WithoutPlaces);
    }

    private static JToken Parse(string text, JsonLoadSettings settings, DefaultJsonNameTable? names)
    {
        ArgumentNullException.ThrowIfNull(text);
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        using var reader = new StrictJsonReader(utf8, names);
        try
        {
            reader.Read();
            JToken token = JToken.Load(reader, settings);
            reader.Read();
            return token;
        }
        catch (System.Text.Json.JsonException fault)
        {
            throw JsonSyntax.Explain(text, utf8, fault);
        }
        catch (JsonException fault)
        {
            // The grammar holds, so what is left is a duplicate name or the nesting.
            throw JsonSyntax.FaultAt(text, reader.LineNumber, reader.LinePosition, Trim(fault.Message));
        }
    }

    /// <summary>A reader with the rules above, for streams; it is as lenient in syntax as Newtonsoft.Json is.</summary>
    public static JsonTextReader CreateReader(TextReader text) => new(text)
    {
        Culture = CultureInfo.InvariantCulture,
        DateParseHandling = DateParseHandling.None,
        FloatParseHandling = FloatParseHandling.Double,
        MaxDepth = MaxDepth,
    };

    /// <summary>A writer that prints numbers as JavaScript prints them.</summary>
    public static JsonTextWriter CreateWriter(TextWriter text, bool indented = false) => new JsJsonWriter(text)
    {
        Culture = CultureInfo.InvariantCulture,
        Formatting = indented ? Formatting.Indented : Formatting.None,
        Indentation = 2,
        CloseOutput = false,
    };

    /// <summary>JSON as text.</summary>
    public static string Write(JToken token, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(token);
        var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using JsonTextWriter writer = CreateWriter(text, indented);
        token.WriteTo(writer);
        writer.Flush();
        return text.ToString();
    }

    // Newtonsoft.Json appends "Path 'a.b', line 1, position 2." which the exception says better.
    private static string Trim(string message)
    {
        int path = message.IndexOf(" Path '", StringComparison.Ordinal);
        return (path < 0 ? message : message[..path]).TrimEnd('.');
    }
}
