using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Catalog;
using NodeHost.Sdk;

namespace NodeHost.Tests.ThreeCxDocument;

/// <summary>A request as the PBX got it.</summary>
internal sealed partial record SentRequest(string Method, string Url, IReadOnlyList<string> Headers, string? Body)
{
    /// <summary>Path below the service root, still escaped.</summary>
    public string Path => Url[PackBench.Root.Length..].Split('?')[0];

    /// <summary>The parameters of the query, in order, unescaped.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Query =>
    [
        .. (Url.Split('?', 2) is [_, var query] ? query.Split('&') : [])
            .Select(part => part.Split('=', 2))
            .Select(part => KeyValuePair.Create(Uri.UnescapeDataString(part[0]), Uri.UnescapeDataString(part[1]))),
    ];

    /// <summary>The values in the path by the names in a template, escaped and with their quotes; null where the path is another one.</summary>
    public IReadOnlyDictionary<string, string>? PathValues(string template)
    {
        string pattern = Placeholder().Replace(Regex.Escape(template).Replace("}", "\\}", StringComparison.Ordinal), match => $"(?<{GroupOf(match.Groups[1].Value)}>'[^']*'|[^'(),/]+)");
        Match found = Regex.Match(Path, $"^{pattern}$", RegexOptions.None, TimeSpan.FromSeconds(5));
        return found.Success
            ? NamesIn(template).ToDictionary(name => name, name => found.Groups[GroupOf(name)].Value, StringComparer.Ordinal)
            : null;
    }

    /// <summary>The names in a template of a path.</summary>
    public static IEnumerable<string> NamesIn(string template) => Name().Matches(template).Select(match => match.Groups[1].Value);

    /// <summary>
    /// What is wrong with the request of an action, as far as the descriptor tells: method, path and its literals, query, headers,
    /// and the members of the body.
    /// </summary>
    public IEnumerable<string> Faults(ActionDefinition action, JObject parameters)
    {
        if (Method != action.Method)
            yield return $"{Method} instead of {action.Method}";
        if (PathValues(action.Path!) is not { } values)
            yield return $"{Path} is no {action.Path}";
        else
        {
            foreach ((string name, string literal) in values.Where(value => value.Value != LiteralOf(action.Parameters.ByName[value.Key], parameters[value.Key]!)))
                yield return $"the path has {literal} for {name}, which is {parameters[name]}";
        }

        Dictionary<ParameterPlace, string[]> given = action.Parameters.Parameters.Where(parameter => parameters.ContainsKey(parameter.Name))
            .GroupBy(parameter => parameter.Place!.Value).ToDictionary(group => group.Key, group => group.Select(parameter => parameter.Name).Order(StringComparer.Ordinal).ToArray());
        string[] query = [.. Query.Select(part => part.Key).Where(name => !IsPageSize(name, parameters)).Order(StringComparer.Ordinal)];
        if (!query.SequenceEqual(given.GetValueOrDefault(ParameterPlace.Query, []).Where(name => !IsPageSize(name, parameters))))
            yield return $"the query has {string.Join(' ', query)}";
        foreach (string header in given.GetValueOrDefault(ParameterPlace.Header, []).Where(name => !Headers.Contains(name)))
            yield return $"the header {header} is missing";
        foreach (string fault in BodyFaults(parameters, given.GetValueOrDefault(ParameterPlace.Body, [])))
            yield return fault;
    }

    // To get all, an action asks for pages of a size.
    private static bool IsPageSize(string name, JObject parameters) => name == "$top" && (bool?)parameters["returnAll"] == true;

    private IEnumerable<string> BodyFaults(JObject parameters, string[] names)
    {
        if (Body is null)
            return names.Length == 0 ? [] : ["there is no body"];
        var body = (JObject)NodeJson.Parse(Body);
        IEnumerable<string> members = body.Properties().Select(member => member.Name).Order(StringComparer.Ordinal);
        if (!members.SequenceEqual(names))
            return [$"the body has {string.Join(' ', members)} instead of {string.Join(' ', names)}"];
        return names.Where(name => !IsSame(parameters[name]!, body[name]!)).Select(name => $"the body has {body[name]} for {name}, which is {parameters[name]}");
    }

    // Numbers and moments may be written in several ways.
    private static bool IsSame(JToken given, JToken sent) => (given, sent) switch
    {
        (JObject a, JObject b) => a.Count == b.Count && a.Properties().All(member => b[member.Name] is { } other && IsSame(member.Value, other)),
        (JArray a, JArray b) => a.Count == b.Count && a.Zip(b).All(pair => IsSame(pair.First, pair.Second)),
        ({ Type: JTokenType.Float or JTokenType.Integer }, { Type: JTokenType.Float or JTokenType.Integer }) => given.Value<double>().Equals(sent.Value<double>()),
        ({ Type: JTokenType.String }, { Type: JTokenType.String }) => given.Value<string>() == sent.Value<string>()
            || (DateTimeOffset.TryParse(given.Value<string>(), CultureInfo.InvariantCulture, out DateTimeOffset a) && DateTimeOffset.TryParse(sent.Value<string>(), CultureInfo.InvariantCulture, out DateTimeOffset b) && a.EqualsExact(b)),
        _ => JToken.DeepEquals(given, sent),
    };

    // Written by the rules of OData's URL conventions, not by the code under test.
    private static string LiteralOf(ParameterDefinition parameter, JToken value)
    {
        if (parameter.Kind == ParameterKind.Option || (parameter.Kind == ParameterKind.Text && parameter.ValueType == typeof(string)))
            return $"'{Uri.EscapeDataString(value.Value<string>()!.Replace("'", "''", StringComparison.Ordinal))}'";
        return Uri.EscapeDataString(value is JValue { Value: bool flag } ? flag ? "true" : "false" : string.Format(CultureInfo.InvariantCulture, "{0}", ((JValue)value).Value));
    }

    private static string GroupOf(string name) => "p" + Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes(name));

    [GeneratedRegex(@"\\\{([^}]+)\\\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\{([^}]+)\}")]
    private static partial Regex Name();
}
