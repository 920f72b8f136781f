using System.Text.RegularExpressions;

namespace NodeHost.Runtime.Expressions.Direct;

/// <summary>Paths as people write them.</summary>
internal static partial class PathText
{
    /// <summary>A step as it stands behind a value: <c>.name</c>, <c>["first name"]</c> or <c>[0]</c>.</summary>
    public static string Of(PathStep step)
    {
        if (step.Name is not { } name)
            return $"[{step.Label}]";
        return PlainName().IsMatch(name) ? $".{name}" : $"[{Newtonsoft.Json.JsonConvert.ToString(name)}]";
    }

    public static string Describe(this PathRoot root, string? node) => root switch
    {
        PathRoot.CurrentItem => "$json",
        PathRoot.FirstInput => "$input.first().json",
        PathRoot.LastInput => "$input.last().json",
        PathRoot.PairedOfNode => $"$('{node}').item.json",
        PathRoot.FirstOfNode => $"$('{node}').first().json",
        _ => $"$('{node}').last().json",
    };

    [GeneratedRegex("^[A-Za-z_$][A-Za-z0-9_$]*$")]
    private static partial Regex PlainName();
}
