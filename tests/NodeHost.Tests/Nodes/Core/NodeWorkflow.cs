using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Tests.Nodes.Core;

/// <summary>Workflow files around one node.</summary>
internal static class NodeWorkflow
{
    /// <summary>The node behind a trigger.</summary>
    /// <param name="node">As <see cref="Subject"/> gives it.</param>
    /// <param name="zone">The time zone.</param>
    public static string BehindTrigger(JObject node, string zone) => Write(
        [Named("Start", "manualTrigger"), node],
        new JObject { ["Start"] = Outputs(Link(FlowBench.NodeName, 0)) },
        [],
        zone);

    /// <summary>The node with an input for each list of items, and a node behind it.</summary>
    /// <param name="node">As <see cref="Subject"/> gives it.</param>
    /// <param name="inputs">The items of each input, as JSON.</param>
    /// <param name="connectedOutputs">How many outputs are connected.</param>
    public static string WithInputs(JObject node, string[] inputs, int connectedOutputs)
    {
        var nodes = new JArray(Named("Start", "manualTrigger"), node, Named("End", "noOp"));
        var pins = new JObject();
        var starts = new JArray();
        var connections = new JObject { ["Start"] = new JObject { ["main"] = new JArray { starts } } };
        for (int i = 0; i < inputs.Length; i++)
        {
            nodes.Add(Named($"In{i}", "noOp"));
            pins[$"In{i}"] = new JArray(((JArray)NodeJson.Parse(inputs[i])).Select(static json => new JObject { ["json"] = json.DeepClone() }));
            starts.Add(Link($"In{i}", 0));
            connections[$"In{i}"] = Outputs(Link(FlowBench.NodeName, i));
        }

        connections[FlowBench.NodeName] = new JObject { ["main"] = new JArray(Enumerable.Range(0, connectedOutputs).Select(static _ => new JArray { Link("End", 0) })) };
        return Write(nodes, connections, pins, "UTC");
    }

    /// <summary>The node that is tested.</summary>
    /// <param name="type">Its type without the prefix.</param>
    /// <param name="version">Its version.</param>
    /// <param name="parameters">Its parameters, as JSON.</param>
    /// <param name="more">More of its members, as JSON.</param>
    public static JObject Subject(string type, double version, string parameters, string more)
    {
        JObject node = Named(FlowBench.NodeName, type);
        node["typeVersion"] = version;
        node["position"] = new JArray(500, 0);
        node["parameters"] = NodeJson.Parse(parameters);
        node.Merge(NodeJson.Parse(more));
        return node;
    }

    private static string Write(JArray nodes, JObject connections, JObject pins, string zone) => NodeJson.Write(new JObject
    {
        ["name"] = "Test",
        ["nodes"] = nodes,
        ["connections"] = connections,
        ["pinData"] = pins,
        ["settings"] = new JObject { ["executionOrder"] = "v1", ["timezone"] = zone },
    });

    private static JObject Named(string name, string type) => new()
    {
        ["name"] = name,
        ["type"] = $"n8n-nodes-base.{type}",
        ["typeVersion"] = 1,
        ["position"] = new JArray(0, 0),
        ["parameters"] = new JObject(),
    };

    private static JObject Outputs(JObject link) => new() { ["main"] = new JArray { new JArray { link } } };

    private static JObject Link(string node, int input) => new() { ["node"] = node, ["type"] = "main", ["index"] = input };
}
