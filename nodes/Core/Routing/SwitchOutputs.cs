using System.Globalization;

namespace NodeHost.Nodes.Core.Routing;

/// <summary>Names of the outputs of Switch.</summary>
internal static class SwitchOutputs
{
    // More than an editor can draw; it keeps a mistyped number from making millions of lists.
    private const int Most = 1000;

    /// <summary>Outputs that are called by their numbers.</summary>
    public static IReadOnlyList<string> Numbered(int count) =>
        [.. Enumerable.Range(0, Math.Clamp(count, 1, Most)).Select(static index => index.ToString(CultureInfo.InvariantCulture))];
}
