using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Conditions;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Renaming;

/// <summary>Renames the keys that a regular expression in JavaScript's notation matches.</summary>
internal sealed class KeyPattern
{
    private static readonly TimeSpan MatchTimeout = TimeSpan.FromSeconds(1);

    private readonly string _source;
    private readonly string _pattern;
    private readonly JsReplacement _replacement;
    private readonly RegexOptions _options;

    public KeyPattern(string source, string replacement, bool ignoresCase)
    {
        _source = source;
        _replacement = new JsReplacement(source, replacement);
        _options = RegexOptions.CultureInvariant | (ignoresCase ? RegexOptions.IgnoreCase : RegexOptions.None);
        _pattern = JsRegex.Translate(source, _options);
    }

    /// <summary>A copy with other keys, which stand behind those that keep their name.</summary>
    /// <param name="json">The object.</param>
    /// <param name="depth">How many levels below the first one are renamed, too; negative for all.</param>
    /// <exception cref="NodeFailedException">The expression does not parse, or it takes too long.</exception>
    public JObject Rename(JObject json, int depth)
    {
        var copy = new JObject();
        var renamed = new List<(string Name, JToken Value)>();
        foreach (JProperty property in json.Properties())
        {
            JToken value = depth == 0 ? property.Value.DeepClone() : RenameWithin(property.Value, depth - 1);
            string name = Replace(property.Name);
            if (name == property.Name)
                copy[name] = value;
            else
                renamed.Add((name, value));
        }

        foreach ((string name, JToken value) in renamed)
            copy[name] = value;
        return copy;
    }

    private JToken RenameWithin(JToken value, int depth) => value switch
    {
        JObject json => Rename(json, depth),
        JArray array => new JArray(array.Select(element => depth == 0 ? element.DeepClone() : RenameWithin(element, depth - 1))),
        _ => value.DeepClone(),
    };

    private string Replace(string key)
    {
        try
        {
            // The static method keeps the latest patterns, so that items share the work.
            return Regex.Replace(key, _pattern, match => _replacement.For(match, key), _options, MatchTimeout);
        }
        catch (RegexMatchTimeoutException fault)
        {
            throw new NodeFailedException(
                Codes.ScriptTimeout, $"The regular expression '{_source}' took longer than {MatchTimeout.TotalSeconds} s on one key. Make it simpler.", fault);
        }
        catch (ArgumentException fault)
        {
            throw new NodeFailedException(Codes.UnusableParameterValue, $"Invalid regular expression '{_source}': {fault.Message}", fault)
            {
                Parameter = "searchRegex",
            };
        }
    }
}
