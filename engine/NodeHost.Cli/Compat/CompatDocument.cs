using Newtonsoft.Json.Linq;
using Newtonsoft.Json;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Cli.Compat;

/// <summary>The report for programs.</summary>
internal static class CompatDocument
{
    public static void Write(TextWriter text, IReadOnlyList<CompatFile> files)
    {
        var total = new CompatTotal(files);
        var document = new JObject
        {
            ["workflows"] = new JArray(files.SelectMany(file => file.Workflows.Select(workflow => Of(file, workflow)))),
            ["noWorkflows"] = new JArray(files.Where(file => file.NoWorkflow is not null).Select(file => new JObject { ["file"] = file.Path, ["reason"] = file.NoWorkflow })),
            ["total"] = Of(total),
        };
        using JsonTextWriter json = NodeJson.CreateWriter(text, indented: true);
        document.WriteTo(json);
        json.Flush();
        text.WriteLine();
    }

    private static JObject Of(CompatFile file, CompatWorkflow workflow) => new()
    {
        ["file"] = file.Path,
        ["name"] = workflow.Name,
        ["runs"] = workflow.Runs,
        ["nodes"] = workflow.Nodes.Count,
        ["supportedNodes"] = workflow.Nodes.Count(node => node.IsSupported),
        ["unsupported"] = new JArray(workflow.Obstacles.Select(obstacle => Of(obstacle, workflow.Nodes.FirstOrDefault(node => node.Name == obstacle.Node)))),
    };

    private static JObject Of(Problem obstacle, CompatNode? node)
    {
        var json = new JObject { ["feature"] = CompatFeature.Of(obstacle), ["code"] = obstacle.Code, ["message"] = obstacle.Message };
        if (obstacle.Node is not null)
            json["node"] = obstacle.Node;
        if (node is not null)
            (json["nodeType"], json["typeVersion"]) = (node.Type, node.Version);
        if (obstacle.Property is not null)
            json["parameter"] = obstacle.Property;
        if (obstacle.Position.IsKnown)
            (json["line"], json["column"]) = (obstacle.Position.Line, obstacle.Position.Column);
        return json;
    }

    private static JObject Of(CompatTotal total) => new()
    {
        ["workflows"] = total.Workflows,
        ["run"] = total.Run,
        ["nodes"] = total.Nodes,
        ["supportedNodes"] = total.SupportedNodes,
        ["unsupported"] = new JObject(total.Features.Select(feature => new JProperty(feature.Feature, feature.Count))),
        ["types"] = new JArray(total.Types.Select(type => new JObject
        {
            ["type"] = type.Type,
            ["typeVersion"] = type.Version,
            ["nodes"] = type.Nodes,
            ["supported"] = type.Supported,
        })),
    };
}
