using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Catalog;
using NodeHost.Sdk;

namespace NodeHost.Cli.Nodes;

/// <summary>The documentation page of a node type as Markdown, from its descriptor alone.</summary>
internal sealed class NodeGuide(TextWriter text)
{
    /// <summary>Writes the page: all versions, the newest first.</summary>
    public void Write(IReadOnlyList<NodeDefinition> versions)
    {
        NodeDefinition newest = versions[^1];
        text.WriteLine($"# {newest.DisplayName}");
        text.WriteLine();
        text.WriteLine($"`{newest.Type}`{(newest.Description is null ? "" : $": {newest.Description}")}");
        text.WriteLine();
        text.WriteLine($"- Versions: {string.Join(", ", versions.SelectMany(node => node.Versions).Order().Select(JsNumber.Format))}");
        text.WriteLine($"- Inputs: {Names(newest.Inputs)}; outputs: {Names(newest.Outputs)}");
        text.WriteLine($"- Effect outside: {newest.Effect.ToString().ToLowerInvariant()}");
        WriteCredentials(newest);
        WriteExample(newest);
        foreach (NodeDefinition node in versions.Reverse())
            WriteVersion(node, isOnly: versions.Count == 1);
    }

    private void WriteCredentials(NodeDefinition node)
    {
        if (node.Credentials.Count > 0)
            text.WriteLine($"- Credentials: {string.Join(" or ", node.Credentials.Select(use => $"`{use.Kind}`{(use.IsAlwaysRequired ? "" : " (optional)")}"))}");
        foreach (ParameterDefinition parameter in node.CredentialNamedBy)
        {
            string[] kinds = [.. parameter.Options.Where(option => option.Credential is not null).Select(option => $"`{option.Value}` takes `{option.Credential}`")];
            text.WriteLine($"- Credentials: the kind is chosen by `{parameter.Name}`{(kinds.Length == 0 ? "" : $": {string.Join(", ", kinds)}")}");
        }
    }

    private void WriteExample(NodeDefinition node)
    {
        var parameters = new JObject();
        foreach (ParameterDefinition parameter in node.Parameters.Parameters.Where(parameter => parameter.IsRequired && parameter.DisplayRules.Count == 0))
            parameters[parameter.Name] = parameter.Example ?? $"={{{{ $json.{parameter.Name} }}}}";
        var example = new JObject
        {
            ["name"] = node.DisplayName,
            ["type"] = node.Type,
            ["typeVersion"] = node.Versions[^1],
            ["position"] = new JArray(0, 0),
            ["parameters"] = parameters,
        };
        text.WriteLine();
        text.WriteLine("```json");
        text.WriteLine(NodeJson.Write(example));
        text.WriteLine("```");
    }

    private void WriteVersion(NodeDefinition node, bool isOnly)
    {
        text.WriteLine();
        text.WriteLine(isOnly ? "## Parameters" : $"## Parameters of version {string.Join(", ", node.Versions.Select(JsNumber.Format))}");
        text.WriteLine();
        if (node.Parameters.Parameters.Count == 0)
            text.WriteLine("None.");
        WriteParameters([node.Parameters], "");
        foreach (ActionDefinition action in node.Actions)
        {
            text.WriteLine();
            text.WriteLine($"### {action.Resource}: {action.Operation}");
            text.WriteLine();
            if (action.Method is not null)
                text.WriteLine($"`{action.Method} {action.Path}`{(ParameterText.AnswerOf(action) is { } answer ? $" gives {answer}." : "")}");
            if (action.Method is not null && action.Parameters.Parameters.Count > 0)
                text.WriteLine();
            WriteParameters([action.Parameters], "");
        }
    }

    private void WriteParameters(IReadOnlyList<RecordDefinition> scope, string indent)
    {
        foreach (ParameterDefinition parameter in scope[0].Parameters.Where(parameter => !parameter.IsIgnored))
        {
            text.WriteLine($"{indent}- `{parameter.Name}` {Sentence(parameter, scope)}");
            foreach (OptionDefinition option in parameter.Options)
                text.WriteLine($"{indent}  - `{option.Value}`: {OptionText(option)}");
            if ((parameter.Record ?? parameter.Element?.Record) is { } inner)
                WriteParameters([inner, .. scope], indent + "  ");
        }
    }

    private static string Sentence(ParameterDefinition parameter, IReadOnlyList<RecordDefinition> scope)
    {
        string value = ParameterText.TextOf(ParameterText.DefaultOf(parameter));
        string usual = parameter.IsRequired ? ", required" : value.Length > 0 ? $", default `{value}`" : "";
        string?[] parts =
        [
            $"({parameter.DisplayName}): {ParameterText.TypeOf(parameter)}{(ParameterText.PlaceOf(parameter) is { } place ? $", {place}" : "")}{usual}.",
            parameter.Description,
            parameter.Unsupported is { } instead ? $"Not supported. {instead}" : null,
            ParameterText.ShownWhen(parameter, scope) is { } when ? $"Applies when {when}." : null,
            parameter.Example is { } example ? $"Example: `{example}`." : null,
        ];
        return string.Join(' ', parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    private static string OptionText(OptionDefinition option) => option.Unsupported is { } instead
        ? $"{option.DisplayName}. Not supported. {instead}"
        : option.Description is null ? option.DisplayName : $"{option.DisplayName}. {option.Description}";

    private static string Names(IReadOnlyList<string> ports) => ports.Count == 0 ? "none" : string.Join(", ", ports);
}
