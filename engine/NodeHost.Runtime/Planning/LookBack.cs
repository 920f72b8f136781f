using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace NodeHost.Runtime.Planning;

/// <summary>Finds out whether code could ask for the items of earlier nodes. In doubt it could.</summary>
internal static partial class LookBack
{
    public static bool IsIn(JObject parameters) => TextsIn(parameters).Any(text => Names().IsMatch(text));

    /// <summary>True if code could ask for all items of its node's input.</summary>
    public static bool SeesInputIn(JObject parameters) =>
        TextsIn(parameters).Any(text => text.Contains("$input", StringComparison.Ordinal) || text.Contains("getInputData", StringComparison.Ordinal));

    private static IEnumerable<string> TextsIn(JObject parameters) =>
        parameters.Descendants().OfType<JValue>().Select(static value => value.Value).OfType<string>();

    // $('…') in all its spellings, and a dollar whose use cannot be seen; $json, $input and ${…} of a template are none of these.
    [GeneratedRegex(@"\$(?:[^A-Za-z_{]|$)|\$(?:node|items|item|evaluateExpression|parameter)\b|\$item\(|pairedItem|getNodeParameter", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Names();
}
