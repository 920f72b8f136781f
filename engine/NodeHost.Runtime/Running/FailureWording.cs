using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Planning;
using NodeHost.Runtime.Reports;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Running;

/// <summary>Turns what a node threw into what a person is told: the one border that adds node, item and parameter.</summary>
internal static class FailureWording
{
    public static RunFailure Of(Exception fault, PlannedNode node, int? itemIndex) => fault switch
    {
        NodeFailedException failure => Failure(node, failure.Code, failure.Message, failure.ItemIndex ?? itemIndex) with
        {
            Parameter = DisplayNameOf(failure.Parameter, node),
            HttpStatus = failure.HttpStatus,
            Hint = failure.Hint,
        },
        ExpressionException failure => Failure(node, failure.Code, failure.Message, itemIndex) with { Hint = failure.Hint },
        _ => Failure(node, Codes.NodeBug, $"the node failed in a way it should not ({fault.GetType().Name}: {fault.Message}). This is a bug of the node; --verbose shows where.", itemIndex) with
        {
            IsBug = true,
            Trace = fault.ToString(),
        },
    };

    private static RunFailure Failure(PlannedNode node, string code, string message, int? itemIndex) => new()
    {
        Code = code,
        Message = message,
        Node = node.Name,
        NodeType = node.Source.Type,
        ItemIndex = itemIndex,
    };

    private static string? DisplayNameOf(string? parameter, PlannedNode node)
    {
        if (parameter is null)
            return null;
        return node.Parameters.Definition.ByName.TryGetValue(parameter, out ParameterDefinition? definition) ? definition.DisplayName : parameter;
    }
}
