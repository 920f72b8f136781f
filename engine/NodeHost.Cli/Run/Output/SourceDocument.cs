using Newtonsoft.Json;
using NodeHost.Runtime.Expressions;

namespace NodeHost.Cli.Run.Output;

/// <summary>Where the items of a node's inputs came from, in n8n's form.</summary>
internal static class SourceDocument
{
    /// <summary>The member <c>source</c> of a run; nothing for a node that was given its items.</summary>
    public static void WriteAll(JsonTextWriter json, IReadOnlyList<InputSource?> sources)
    {
        if (sources.All(source => source is null))
            return;
        json.WritePropertyName("source");
        json.WriteStartArray();
        foreach (InputSource? source in sources)
            Write(json, source);
        json.WriteEndArray();
    }

    /// <summary>One source; zeros are left out.</summary>
    public static void Write(JsonTextWriter json, InputSource? source)
    {
        if (source is null)
        {
            json.WriteNull();
            return;
        }

        json.WriteStartObject();
        json.WritePropertyName("previousNode");
        json.WriteValue(source.Node);
        WriteNumber(json, "previousNodeOutput", source.Output);
        WriteNumber(json, "previousNodeRun", source.RunIndex);
        json.WriteEndObject();
    }

    private static void WriteNumber(JsonTextWriter json, string member, int value)
    {
        if (value == 0)
            return;
        json.WritePropertyName(member);
        json.WriteValue(value);
    }
}
