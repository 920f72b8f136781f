using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Cli.Compat;

/// <summary>What sort of thing a workflow asks for and does not get.</summary>
internal static class CompatFeature
{
    /// <summary>In the order of reports.</summary>
    public static readonly string[] All = ["node type", "version", "parameter", "expression", "credential", "workflow"];

    public static string Of(Problem obstacle) => obstacle.Code switch
    {
        Codes.UnknownNodeType => "node type",
        Codes.UnknownNodeVersion => "version",
        _ when obstacle.Code.StartsWith("NH03", StringComparison.Ordinal) => "expression",
        _ when obstacle.Code.StartsWith("NH04", StringComparison.Ordinal) => "credential",
        _ when obstacle.Code.StartsWith("NH02", StringComparison.Ordinal) || obstacle.Property is not null => "parameter",
        _ => "workflow",
    };
}
