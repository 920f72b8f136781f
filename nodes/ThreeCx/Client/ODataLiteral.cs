using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Client;

/// <summary>Values as OData writes them in a path: as a key, or as a parameter of a function.</summary>
internal static class ODataLiteral
{
    /// <summary>
    /// Texts and options in single quotes with quotes inside doubled, everything else bare: numbers, true and false, dates, GUIDs,
    /// null. Escaped for a URL; the quotes around it need no escaping.
    /// </summary>
    public static string Of(object? value) => value switch
    {
        null => "null",
        string or Enum or JToken => $"'{Uri.EscapeDataString(RequestText.Of(value).Replace("'", "''", StringComparison.Ordinal))}'",
        _ => Uri.EscapeDataString(RequestText.Of(value)),
    };
}
