using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Files;

/// <summary>What messages say of a piece of JSON: its place, and what it is.</summary>
public static class TokenText
{
    /// <summary>Where the token stands in its file; unknown for a token that was not read from one.</summary>
    public static SourcePosition Position(this JToken? token) =>
        token is IJsonLineInfo line && line.HasLineInfo() ? new SourcePosition(line.LineNumber, line.LinePosition) : default;

    /// <summary>The kind and, where it is short, the value: <c>the text 'x'</c>, <c>the number 3</c>, <c>an object</c>.</summary>
    public static string Describe(this JToken token) => token.Type switch
    {
        JTokenType.Object => "an object",
        JTokenType.Array => "a list",
        JTokenType.Null or JTokenType.Undefined => "null",
        JTokenType.String => $"the text '{Shorten((string)token!)}'",
        JTokenType.Boolean => (bool)token ? "true" : "false",
        _ => $"the number {NodeJson.Write(token)}",
    };

    private static string Shorten(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
