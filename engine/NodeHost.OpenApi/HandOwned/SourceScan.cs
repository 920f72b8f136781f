using System.Text.RegularExpressions;
using NodeHost.OpenApi.Model;

namespace NodeHost.OpenApi.HandOwned;

/// <summary>
/// Finds the types, properties and actions that a C# file declares. It understands declarations as people write them, no more: the
/// compiler, which would understand all, is sixty megabytes.
/// </summary>
internal sealed partial class SourceScan
{
    private readonly string _file;
    private readonly string _text;
    private readonly SourceText _source;
    private readonly string _namespace;

    public SourceScan(string file, string text)
    {
        _file = file;
        _text = text;
        _source = new SourceText(text);
        _namespace = NamespaceName().Match(_source.Code) is { Success: true } match ? match.Groups[1].Value : "";
        foreach (Match declaration in Declaration().Matches(_source.Code))
        {
            if (declaration.Groups["name"].Value is not ("where" or "class" or "struct"))
                Add(declaration);
        }
    }

    public List<HandType> Types { get; } = [];

    public List<HandAction> Actions { get; } = [];

    private void Add(Match declaration)
    {
        string name = declaration.Groups["name"].Value;
        string modifiers = declaration.Groups["modifiers"].Value;
        string kind = declaration.Groups["kind"].Value;
        int start = PreviousEnd(declaration.Index);
        string attributes = _source.Literals[start..declaration.Index];
        string body = BodyOf(declaration.Index + declaration.Length, out int bodyAt);
        foreach (Match action in Action().Matches(attributes))
            Actions.Add(new HandAction(action.Groups[1].Value, action.Groups[2].Value, ValueOf(action.Groups[3]), ValueOf(action.Groups[4]), name, _file));
        Types.Add(new HandType
        {
            Name = name,
            File = _file,
            Namespace = _namespace,
            IsRecord = kind.StartsWith("record", StringComparison.Ordinal),
            IsEnum = kind == "enum",
            IsAbstract = modifiers.Contains("abstract", StringComparison.Ordinal),
            IsSealed = modifiers.Contains("sealed", StringComparison.Ordinal),
            Schema = Schema().Matches(_text[start..declaration.Index]) is { Count: > 0 } marks ? marks[^1].Groups[1].Value : null,
            Base = ValueOf(declaration.Groups["base"]),
            Argument = ValueOf(declaration.Groups["argument"]),
            Naming = NamingRule().Match(attributes) is { Success: true } naming ? naming.Groups[1].Value : null,
            Properties = kind == "enum" ? [] : [.. PropertiesOf(body, bodyAt)],
            Options = kind == "enum" ? [.. OptionsOf(bodyAt, body.Length)] : [],
        });
    }

    private IEnumerable<HandProperty> PropertiesOf(string body, int bodyAt)
    {
        foreach (Match property in Property().Matches(body))
        {
            int at = bodyAt + property.Index;
            string attributes = _source.Literals[PreviousEnd(at)..at];
            Place place = QueryMark().IsMatch(attributes) ? Place.Query
                : attributes.Contains("[Header", StringComparison.Ordinal) ? Place.Header
                : BodyMark().IsMatch(attributes) ? Place.WholeBody : Place.Body;
            yield return new HandProperty(
                property.Groups["name"].Value,
                NameArgument().Match(attributes) is { Success: true } wire ? wire.Groups[1].Value : null,
                Spaces().Replace(property.Groups["type"].Value, ""),
                place,
                !attributes.Contains("[NotSent", StringComparison.Ordinal));
        }
    }

    private IEnumerable<string> OptionsOf(int bodyAt, int length)
    {
        foreach (Match member in Member().Matches(_source.Literals.Substring(bodyAt, length)))
        {
            Match value = ValueArgument().Match(member.Groups["attributes"].Value);
            yield return value.Success ? value.Groups[1].Value : member.Groups["name"].Value;
        }
    }

    // Attributes and comments of a member begin where the member before it ends.
    private int PreviousEnd(int at)
    {
        for (int i = at - 1; i >= 0; i--)
        {
            if (_source.Code[i] is '{' or '}' or ';')
                return i + 1;
        }

        return 0;
    }

    private string BodyOf(int from, out int bodyAt)
    {
        bodyAt = _source.Code.AsSpan(from).IndexOfAny('{', ';') is >= 0 and var offset ? from + offset + 1 : _source.Code.Length;
        if (bodyAt > _source.Code.Length || bodyAt == 0 || _source.Code[bodyAt - 1] != '{')
            return "";
        int depth = 1;
        for (int i = bodyAt; i < _source.Code.Length; i++)
        {
            depth += _source.Code[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
                return _source.Code[bodyAt..i];
        }

        return _source.Code[bodyAt..];
    }

    private static string? ValueOf(Group group) => group.Success ? group.Value : null;

    [GeneratedRegex(@"\bnamespace\s+([\w.]+)", RegexOptions.CultureInvariant)]
    private static partial Regex NamespaceName();

    [GeneratedRegex(
        @"(?<modifiers>(?:\b(?:public|internal|private|protected|sealed|abstract|static|partial|readonly|file|new)\s+)*)" +
        @"\b(?<kind>class|record\s+struct|record\s+class|record|struct|enum|interface)\s+(?<name>[A-Za-z_]\w*)" +
        @"(?:<[^<>{};]*>)?\s*(?:\([^(){};]*\))?\s*(?::\s*(?<base>[\w.]+)(?:<(?<argument>[\w.]+)>)?)?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();

    [GeneratedRegex("""\[\s*Action\s*\(\s*"([^"]*)"\s*,\s*"([^"]*)"(?:\s*,\s*"([^"]*)")?(?:\s*,\s*"([^"]*)")?""", RegexOptions.CultureInvariant)]
    private static partial Regex Action();

    [GeneratedRegex(@"\bpublic\s+(?:(?:virtual|override|new|required)\s+)*(?<type>[\w.]+(?:\s*<[^(){};=]*>)?\??(?:\[\])?)\s+(?<name>\w+)\s*\{\s*get\b", RegexOptions.CultureInvariant)]
    private static partial Regex Property();

    [GeneratedRegex(@"(?<attributes>(?:\[[^\]]*\]\s*)*)(?<name>[A-Za-z_]\w*)\s*(?:=[^,]*)?(?:,|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Member();

    [GeneratedRegex(@"\((?:[^\s()]+ )?([^\s()]+)\)\s*</summary>", RegexOptions.CultureInvariant)]
    private static partial Regex Schema();

    [GeneratedRegex("""\bName\s*=\s*"([^"]*)"|\bName\s*=\s*nameof""", RegexOptions.CultureInvariant)]
    private static partial Regex NameArgument();

    [GeneratedRegex("""\bValue\s*=\s*"([^"]*)"|\bValue\s*=\s*nameof""", RegexOptions.CultureInvariant)]
    private static partial Regex ValueArgument();

    [GeneratedRegex(@"\bNaming\s*\(\s*Naming\.(\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex NamingRule();

    [GeneratedRegex(@"\[\s*Query\b", RegexOptions.CultureInvariant)]
    private static partial Regex QueryMark();

    [GeneratedRegex(@"\[\s*Body\b", RegexOptions.CultureInvariant)]
    private static partial Regex BodyMark();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
