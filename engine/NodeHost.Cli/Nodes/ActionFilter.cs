using NodeHost.Cli.Rendering;
using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Cli.Nodes;

/// <summary>Which actions of a node are wanted.</summary>
/// <param name="Resource">Only of this resource; null for any.</param>
/// <param name="Operation">Only of this operation; null for any.</param>
internal sealed record ActionFilter(string? Resource, string? Operation)
{
    public bool IsSet => Resource is not null || Operation is not null;

    /// <exception cref="CommandLineException">The node has no such action.</exception>
    public IReadOnlyList<ActionDefinition> Of(NodeDefinition node)
    {
        ActionDefinition[] found = [.. node.Actions.Where(action => Matches(Resource, action.Resource) && Matches(Operation, action.Operation))];
        if (found.Length > 0 || !IsSet)
            return found;
        string asked = Operation ?? Resource!;
        string[] known = [.. node.Actions.Select(action => Operation is null ? action.Resource : action.Operation).Distinct()];
        throw new CommandLineException(new Problem
        {
            Code = Codes.UnknownAction,
            Message = $"{node.Type} has no action '{asked}'.{NearestName.Hint(asked, known)} 'nodehost nodes show {node.Type}' lists them all.",
        });
    }

    private static bool Matches(string? wanted, string value) => wanted is null || string.Equals(wanted, value, StringComparison.OrdinalIgnoreCase);
}
