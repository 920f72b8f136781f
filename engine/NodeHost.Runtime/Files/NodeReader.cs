using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Files;

/// <summary>Reads the <c>nodes</c> of a workflow file.</summary>
internal static class NodeReader
{
    private static readonly Dictionary<string, OnError> OnErrorNames = new(StringComparer.Ordinal)
    {
        ["stopWorkflow"] = OnError.StopWorkflow,
        ["continueRegularOutput"] = OnError.ContinueRegularOutput,
        ["continueErrorOutput"] = OnError.ContinueErrorOutput,
    };

    public static IReadOnlyList<WorkflowNode> ReadAll(JObject root, ProblemList problems)
    {
        if (root["nodes"] is not JArray list)
        {
            string found = root["nodes"] is { } other ? $", found {other.Describe()}" : "";
            problems.Add(Codes.NotAWorkflow, (root["nodes"] ?? root).Position(), $"a workflow needs 'nodes', a list of nodes{found}.");
            return [];
        }

        var nodes = new List<WorkflowNode>();
        var seen = new Dictionary<string, WorkflowNode>(StringComparer.Ordinal);
        foreach (JToken token in list)
        {
            if (token is not JObject source)
            {
                problems.Add(Codes.NotAWorkflow, token.Position(), $"a node must be an object, found {token.Describe()}.");
                continue;
            }

            if (Read(source, problems) is not { } node)
                continue;
            if (seen.TryAdd(node.Name, node))
                nodes.Add(node);
            else
                problems.Add(Codes.DuplicateNodeName, node.Position, $"another node at {seen[node.Name].Position} has this name: connections and expressions could not tell them apart. Rename one.", node.Name);
        }

        return nodes;
    }

    private static WorkflowNode? Read(JObject source, ProblemList problems)
    {
        SourcePosition position = source.Position();
        var members = new MemberReader(source, problems, (source["name"] as JValue)?.Value as string);
        string? name = members.Text("name");
        string? type = members.Text("type");
        if (string.IsNullOrEmpty(name))
            problems.Add(Codes.NotAWorkflow, position, "a node needs a 'name'.");
        if (string.IsNullOrEmpty(type))
            problems.Add(Codes.NotAWorkflow, position, "a node needs a 'type', for example \"n8n-nodes-base.set\".", name);
        if (string.IsNullOrEmpty(name) || string.IsNullOrEmpty(type))
            return null;

        return new WorkflowNode
        {
            Id = members.Text("id"),
            Name = name,
            Type = type,
            TypeVersion = members.Number("typeVersion") ?? 1,
            Canvas = ReadCanvas(source["position"]),
            Parameters = members.Object("parameters") ?? [],
            Credentials = ReadCredentials(members.Object("credentials"), name, problems),
            Disabled = members.Flag("disabled"),
            OnError = ReadOnError(members, source, name, problems),
            RetryOnFail = members.Flag("retryOnFail"),
            MaxTries = (int)Math.Clamp(members.Number("maxTries") ?? 3, 2, 5),
            WaitBetweenTries = TimeSpan.FromMilliseconds(Math.Clamp(members.Number("waitBetweenTries") ?? 1000, 0, 5000)),
            AlwaysOutputData = members.Flag("alwaysOutputData"),
            ExecuteOnce = members.Flag("executeOnce"),
            Notes = members.Text("notes"),
            Position = position,
        };
    }

    private static CanvasPosition ReadCanvas(JToken? token) =>
        token is JArray { Count: 2 } pair && pair.All(value => value.Type is JTokenType.Integer or JTokenType.Float)
            ? new CanvasPosition((double)pair[0], (double)pair[1])
            : default;

    private static OnError ReadOnError(MemberReader members, JObject source, string node, ProblemList problems)
    {
        string? text = members.Text("onError");
        if (text is null)
            return members.Flag("continueOnFail") ? OnError.ContinueRegularOutput : OnError.StopWorkflow;
        if (OnErrorNames.TryGetValue(text, out OnError mode))
            return mode;
        problems.Add(Codes.OptionOutsideList, source["onError"].Position(), $"'{text}' is not a value of onError.{NearestName.Hint(text, OnErrorNames.Keys)}", node, "onError");
        return OnError.StopWorkflow;
    }

    private static Dictionary<string, CredentialReference> ReadCredentials(JObject? source, string node, ProblemList problems)
    {
        var references = new Dictionary<string, CredentialReference>(StringComparer.Ordinal);
        foreach (JProperty property in source?.Properties() ?? [])
        {
            // Files of n8n's first versions name the record by text alone.
            CredentialReference? reference = property.Value switch
            {
                JObject details => new(property.Name, (details["name"] as JValue)?.Value as string, (details["id"] as JValue)?.Value?.ToString(), property.Position()),
                JValue { Type: JTokenType.String } name => new(property.Name, (string)name!, null, property.Position()),
                _ => null,
            };
            if (reference is null)
                problems.Add(Codes.NotAWorkflow, property.Position(), $"credential '{property.Name}' must be {{\"id\": …, \"name\": …}}, found {property.Value.Describe()}.", node);
            else
                references[property.Name] = reference;
        }

        return references;
    }
}
