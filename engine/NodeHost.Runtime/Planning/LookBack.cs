using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace NodeHost.Runtime.Planning;

/// <summary>Finds out whether code could ask for the items of earlier nodes. In doubt it could.</summary>
internal static partial class LookBack
{
    public static bool IsIn(JObject parameters) =>
        parameters.Descendants().OfType<JValue>().Any(value => value.Value is string text && Names().IsMatch(text));

    // $('…') in all its spellings, and a dollar whose use cannot be seen; $json, $input and ${…} of a template are none of these.
    [GeneratedRegex(@"\$(?:[^A-Za-z_{]|$)|\$(?:node|items|item|evaluateExpression|parameter)\b|\$item\(|pairedItem|getNodeParameter", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Names();
}
