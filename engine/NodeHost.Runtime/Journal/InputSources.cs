using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Expressions;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Journal;

/// <summary>Where the items of inputs came from, as JSON text.</summary>
internal static class InputSources
{
    public static string Write(IReadOnlyList<InputSource?> sources) => NodeJson.Write(new JArray(sources.Select(source => source is null
        ? JValue.CreateNull()
        : (JToken)new JArray(source.Node, source.Output, source.RunIndex))));

    public static IReadOnlyList<InputSource?> Read(string text) =>
        [.. ((JArray)NodeJson.Parse(text)).Select(source => source is JArray parts ? new InputSource((string)parts[0]!, (int)parts[1], (int)parts[2]) : null)];
}
