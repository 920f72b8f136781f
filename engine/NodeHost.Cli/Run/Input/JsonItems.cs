using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Cli.Run.Input;

/// <summary>
/// Items from JSON: an array of objects, or objects one after the other. Each is cut out of the stream by its brackets and parsed by
/// itself, so that a long file is never held as one text and every fault has its place in the file.
/// </summary>
internal static class JsonItems
{
    public static IEnumerable<Item> Read(PositionedReader text) => text.Next == '[' ? ReadArray(text) : ReadSequence(text);

    public static IEnumerable<Item> ReadLines(PositionedReader text)
    {
        var names = new DefaultJsonNameTable();
        for (text.SkipWhiteSpace(); !text.IsAtEnd; text.SkipWhiteSpace())
        {
            SourcePosition start = text.Position;
            yield return Parse(text.ReadLine(), start, names);
        }
    }

    private static IEnumerable<Item> ReadSequence(PositionedReader text)
    {
        var names = new DefaultJsonNameTable();
        for (; !text.IsAtEnd; text.SkipWhiteSpace())
        {
            SourcePosition start = text.Position;
            yield return Parse(Cut(text), start, names);
        }
    }

    private static IEnumerable<Item> ReadArray(PositionedReader text)
    {
        var names = new DefaultJsonNameTable();
        SourcePosition opening = text.Position;
        text.Read();
        text.SkipWhiteSpace();
        while (text.IsAtEnd || text.Next != ']')
        {
            SourcePosition start = text.Position;
            yield return Parse(Cut(text), start, names);
            text.SkipWhiteSpace();
            if (text.IsAtEnd)
                throw new InputException($"the text ends early: expected ',' or ']' for the array that begins at {opening}", text.Position);
            if (text.Next == ']')
                break;
            if (text.Next != ',')
                throw new InputException($"expected ',' or ']' after an item, found '{text.Next}'", text.Position);
            SourcePosition comma = text.Position;
            text.Read();
            text.SkipWhiteSpace();
            if (!text.IsAtEnd && text.Next == ']')
                throw new InputException("a comma before ']': JSON has no trailing commas", comma);
        }

        text.Read();
        text.SkipWhiteSpace();
        if (!text.IsAtEnd)
            throw new InputException($"expected the end of the text after the array, found '{text.Next}'", text.Position);
    }

    // The text of one value: up to the bracket that closes it, or for a bare value up to what cannot belong to it.
    private static string Cut(PositionedReader text)
    {
        var value = new StringBuilder();
        int depth = 0;
        bool inString = false;
        while (!text.IsAtEnd)
        {
            char c = text.Next;
            if (depth == 0 && !inString && value.Length > 0 && (c is ',' or ']' or '}' or '{' or '[' || char.IsWhiteSpace(c)))
                break;
            value.Append(c);
            text.Read();
            if (inString)
            {
                if (c == '\\' && !text.IsAtEnd)
                    value.Append((char)text.Read());
                inString = c != '"';
            }
            else if (c == '"')
            {
                inString = true;
            }
            else if (c is '{' or '[')
            {
                depth++;
            }
            else if (c is '}' or ']' && --depth <= 0)
            {
                break;
            }
        }

        return value.ToString();
    }

    private static Item Parse(string text, SourcePosition start, DefaultJsonNameTable names)
    {
        JToken value;
        try
        {
            value = NodeJson.Parse(text, names);
        }
        catch (JsonTextException fault)
        {
            int column = fault.Line == 1 ? start.Column + fault.Column - 1 : fault.Column;
            string likely = fault.Likely is null ? "" : $" (likely: {fault.Likely})";
            throw new InputException($"{fault.Message} … {fault.Excerpt}{likely}", new(start.Line + fault.Line - 1, column));
        }

        if (value is not JObject json)
            throw new InputException($"found {WordFor(value)} where an item belongs: every item is a JSON object, for example {{\"name\":\"Reception\"}}", start);
        return N8nItem.IsOne(json) ? N8nItem.Read(json, start) : Item.Of(json);
    }

    private static string WordFor(JToken value) => value.Type switch
    {
        JTokenType.Array => "an array",
        JTokenType.String => "a text",
        JTokenType.Integer or JTokenType.Float => "a number",
        JTokenType.Boolean => "a boolean",
        _ => "null",
    };
}
