using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Files;

/// <summary>Reads the <c>connections</c> of a workflow file: by source node, connection kind and output index.</summary>
internal static class ConnectionReader
{
    public static IReadOnlyList<WorkflowConnection> ReadAll(JObject root, IReadOnlyCollection<string> nodes, ProblemList problems)
    {
        var connections = new List<WorkflowConnection>();
        JObject? all = new MemberReader(root, problems, null).Object("connections");
        foreach (JProperty source in all?.Properties() ?? [])
        {
            if (!nodes.Contains(source.Name))
            {
                problems.Add(Codes.UnknownConnectionNode, source.Position(), $"connections start at '{source.Name}', but there is no node of this name.{NearestName.Hint(source.Name, nodes)}");
                continue;
            }

            if (source.Value is not JObject kinds)
            {
                problems.Add(Codes.NotAWorkflow, source.Position(), $"the connections of '{source.Name}' must be an object such as {{\"main\": [[…]]}}, found {source.Value.Describe()}.");
                continue;
            }

            foreach (JProperty kind in kinds.Properties())
                ReadKind(source.Name, kind, nodes, problems, connections);
        }

        return connections;
    }

    private static void ReadKind(string source, JProperty kind, IReadOnlyCollection<string> nodes, ProblemList problems, List<WorkflowConnection> connections)
    {
        if (kind.Value is not JArray outputs)
        {
            problems.Add(Codes.NotAWorkflow, kind.Position(), $"the '{kind.Name}' connections of '{source}' must be a list of outputs, found {kind.Value.Describe()}.");
            return;
        }

        for (int output = 0; output < outputs.Count; output++)
        {
            if (TargetsOf(source, kind.Name, outputs[output], problems) is not { } targets)
                continue;
            foreach (JToken token in targets)
            {
                if (ReadTarget(source, output, kind.Name, token, nodes, problems) is { } connection)
                    connections.Add(connection);
            }
        }
    }

    // An output without connections is null or an empty list.
    private static JArray? TargetsOf(string source, string kind, JToken output, ProblemList problems)
    {
        if (output is JArray or { Type: JTokenType.Null })
            return output as JArray;
        problems.Add(Codes.NotAWorkflow, output.Position(), $"an output of the '{kind}' connections of '{source}' must be a list, as in [[{{\"node\": …}}]], found {output.Describe()}.", source);
        return null;
    }

    private static WorkflowConnection? ReadTarget(
        string source, int output, string kind, JToken token, IReadOnlyCollection<string> nodes, ProblemList problems)
    {
        if (token is not JObject target || (target["node"] as JValue)?.Value is not string node)
        {
            problems.Add(Codes.NotAWorkflow, token.Position(), $"a connection of '{source}' must be {{\"node\": …, \"type\": \"main\", \"index\": 0}}, found {token.Describe()}.");
            return null;
        }

        if (!nodes.Contains(node))
        {
            problems.Add(Codes.UnknownConnectionNode, target["node"].Position(), $"'{source}' is connected to '{node}', but there is no node of this name.{NearestName.Hint(node, nodes)}", source);
            return null;
        }

        int index = target["index"] is { Type: JTokenType.Integer } number ? (int)Math.Clamp((long)number, -1, 1000) : 0;
        return new WorkflowConnection
        {
            Source = source,
            SourceOutput = output,
            Target = node,
            TargetInput = index,
            Kind = kind,
            Position = target.Position(),
        };
    }
}
