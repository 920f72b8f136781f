using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Routing;

/// <summary>What decides where Switch sends an item.</summary>
public enum SwitchMode
{
    [Option("Rules", Description = "Rules decide.")]
    Rules,

    [Option("Expression", Description = "An expression gives the number of the output.")]
    Expression,
}
