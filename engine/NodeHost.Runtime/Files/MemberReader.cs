using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Files;

/// <summary>Reads the members of one object of a workflow file by their types and notes those that have another.</summary>
internal sealed class MemberReader(JObject source, ProblemList problems, string? node)
{
    public string? Text(string name) => source[name] switch
    {
        null or { Type: JTokenType.Null } => null,
        { Type: JTokenType.String } token => (string)token!,
        // Older exports have numeric ids.
        { Type: JTokenType.Integer } token when name == "id" => NodeJson.Write(token),
        { } token => Wrong<string>(name, token, "text"),
    };

    public bool Flag(string name) => source[name] switch
    {
        null or { Type: JTokenType.Null } => false,
        { Type: JTokenType.Boolean } token => (bool)token,
        { } token => Wrong<bool>(name, token, "true or false"),
    };

    public double? Number(string name) => source[name] switch
    {
        null or { Type: JTokenType.Null } => null,
        { Type: JTokenType.Integer or JTokenType.Float } token => (double)token,
        { } token => Wrong<double?>(name, token, "a number"),
    };

    public JObject? Object(string name) => source[name] switch
    {
        null or { Type: JTokenType.Null } => null,
        JObject token => token,
        // PHP-made and hand-made files write an empty object as an empty list.
        JArray { Count: 0 } => null,
        { } token => Wrong<JObject>(name, token, "an object"),
    };

    private T? Wrong<T>(string name, JToken token, string expected)
    {
        problems.Add(Codes.NotAWorkflow, token.Position(), $"'{name}' must be {expected}, found {token.Describe()}.", node);
        return default;
    }
}
