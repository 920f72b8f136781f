using System.Diagnostics.CodeAnalysis;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Expressions.Parsing;
using NodeHost.Runtime.Files;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Planning;

/// <summary>Finds the action of a node by its parameters <c>resource</c> and <c>operation</c>.</summary>
internal static class ActionChoice
{
    /// <summary>The parameters that choose.</summary>
    public static IReadOnlyCollection<string> ParameterNames { get; } = ["resource", "operation"];

    public static bool TryFind(
        WorkflowNode source, NodeDefinition definition, ProblemList problems, [NotNullWhen(true)] out ActionDefinition? action)
    {
        action = null;
        if (!TryRead(source, "resource", problems, out string? resource) || !TryRead(source, "operation", problems, out string? operation))
            return false;

        List<ActionDefinition> ofResource = [.. definition.Actions.Where(candidate => candidate.Resource == resource)];
        if (ofResource.Count == 0)
        {
            string[] known = [.. definition.Actions.Select(candidate => candidate.Resource).Distinct()];
            problems.Add(Codes.UnknownAction, source.Parameters["resource"].Position(), $"{definition.DisplayName} has no resource '{resource}'.{NearestName.Hint(resource, known)}", source.Name, "Resource");
            return false;
        }

        action = ofResource.Find(candidate => candidate.Operation == operation);
        if (action is null)
        {
            string[] known = [.. ofResource.Select(candidate => candidate.Operation)];
            problems.Add(Codes.UnknownAction, source.Parameters["operation"].Position(), $"{resource} has no operation '{operation}'.{NearestName.Hint(operation, known)}", source.Name, "Operation");
        }

        return action is not null;
    }

    private static bool TryRead(WorkflowNode source, string name, ProblemList problems, [NotNullWhen(true)] out string? text)
    {
        JToken? token = source.Parameters[name];
        text = (token as JValue)?.Value as string;
        string display = WireNames.TitleWords(name);
        if (string.IsNullOrEmpty(text))
        {
            problems.Add(Codes.RequiredParameterEmpty, (token ?? source.Parameters).Position(), $"parameter '{name}' is required: it chooses what the node does. 'nodehost nodes show {source.Type}' lists the choices.", source.Name, display);
            return false;
        }

        if (!Expression.IsExpression(text))
            return true;
        problems.Add(Codes.UnsupportedFeature, token.Position(), $"'{name}' cannot be an expression: what a node does must be known before the run.", source.Name, display);
        return false;
    }
}
