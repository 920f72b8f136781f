using System.Buffers;
using System.Text;
using System.Text.Json;
using Newtonsoft.Json;

namespace NodeHost.Sdk;

/// <summary>
/// Feeds Newtonsoft.Json with the tokens of System.Text.Json's reader, which holds to RFC 8259 where Newtonsoft's own is
/// lenient, and gives the place where each token begins, where Newtonsoft's own gives its end.
/// </summary>
internal sealed class StrictJsonReader : JsonReader, IJsonLineInfo
{
    private const int LongestSharedName = 64;

    private readonly byte[] _bytes;
    private readonly DefaultJsonNameTable? _names;
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = NodeJson.MaxDepth });
    private int _consumed;
    private int _start;
    private int _placed;
    private int _line = 1;
    private int _column = 1;

    /// <param name="utf8">The text.</param>
    /// <param name="names">Names met before, so that a million objects of one form share theirs; null to share none.</param>
    public StrictJsonReader(byte[] utf8, DefaultJsonNameTable? names = null)
    {
        _bytes = utf8;
        _names = names;
        MaxDepth = NodeJson.MaxDepth;
        DateParseHandling = DateParseHandling.None;
    }

    /// <summary>One-based line where the token begins.</summary>
    public int LineNumber
    {
        get
        {
            PlaceStart();
            return _line;
        }
    }

    /// <summary>One-based column where the token begins, in characters.</summary>
    public int LinePosition
    {
        get
        {
            PlaceStart();
            return _column;
        }
    }

    public bool HasLineInfo() => true;

    /// <exception cref="System.Text.Json.JsonException">The text is not JSON.</exception>
    public override bool Read()
    {
        var reader = new Utf8JsonReader(_bytes.AsSpan(_consumed), isFinalBlock: true, _state);
        if (!reader.Read())
        {
            SetToken(JsonToken.None);
            return false;
        }

        _start = _consumed + (int)reader.TokenStartIndex;
        _consumed += (int)reader.BytesConsumed;
        _state = reader.CurrentState;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                SetToken(JsonToken.StartObject);
                break;
            case JsonTokenType.EndObject:
                SetToken(JsonToken.EndObject);
                break;
            case JsonTokenType.StartArray:
                SetToken(JsonToken.StartArray);
                break;
            case JsonTokenType.EndArray:
                SetToken(JsonToken.EndArray);
                break;
            case JsonTokenType.PropertyName:
                SetToken(JsonToken.PropertyName, Name(ref reader));
                break;
            case JsonTokenType.String:
                SetToken(JsonToken.String, Text(ref reader));
                break;
            case JsonTokenType.Number:
                SetNumber(ref reader);
                break;
            case JsonTokenType.True:
                SetToken(JsonToken.Boolean, true);
                break;
            case JsonTokenType.False:
                SetToken(JsonToken.Boolean, false);
                break;
            default:
                SetToken(JsonToken.Null);
                break;
        }

        return true;
    }

    private string Name(ref Utf8JsonReader reader)
    {
        if (_names is null || reader.ValueIsEscaped || reader.ValueSpan.Length > LongestSharedName)
            return Text(ref reader);
        char[] name = ArrayPool<char>.Shared.Rent(LongestSharedName);
        int length = Encoding.UTF8.GetChars(reader.ValueSpan, name);
        string shared = _names.Get(name, 0, length) ?? _names.Add(new string(name, 0, length));
        ArrayPool<char>.Shared.Return(name);
        return shared;
    }

    // An unpaired surrogate escape (\ud800) is JSON by its grammar, but no text.
    private static string Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new System.Text.Json.JsonException("half a surrogate pair in a string", null, null, null);
        }
    }

    // Numbers are JavaScript's: whole ones that fit are kept exactly, all others are doubles.
    private void SetNumber(ref Utf8JsonReader reader)
    {
        if (reader.TryGetInt64(out long whole))
            SetToken(JsonToken.Integer, whole);
        else
            SetToken(JsonToken.Float, reader.GetDouble());
    }

    // Counted on from the last place that was asked for, and only then: most texts are parsed without places.
    private void PlaceStart()
    {
        for (; _placed < _start; _placed++)
        {
            byte b = _bytes[_placed];
            if (b == '\n')
            {
                _line++;
                _column = 1;
            }
            else if ((b & 0xC0) != 0x80)
            {
                _column += b >= 0xF0 ? 2 : 1;
            }
        }
    }
}
