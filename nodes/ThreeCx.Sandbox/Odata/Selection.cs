using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Shapes;

namespace NodeHost.ThreeCx.Sandbox.Odata;

/// <summary>Which fields an answer holds: <c>$select</c> and <c>$expand</c>.</summary>
internal sealed class Selection(EntityShape shape)
{
    private readonly Dictionary<string, QueryOptions> _expanded = new(StringComparer.Ordinal);
    private HashSet<string>? _selected;

    /// <exception cref="FilterException">The list names a field that the entity does not have.</exception>
    public void Select(string list)
    {
        var selected = new HashSet<string>(StringComparer.Ordinal);
        foreach (string name in Split(list, ','))
        {
            if (name == "*")
                return;
            selected.Add(FieldOf("$select", name).Name);
        }

        _selected = selected;
    }

    /// <exception cref="FilterException">The list names what cannot be expanded, or nested options are wrong.</exception>
    public void Expand(string list)
    {
        foreach (string part in Split(list, ','))
        {
            int open = part.IndexOf('(', StringComparison.Ordinal);
            if (open >= 0 && !part.EndsWith(')'))
                throw new FilterException($"'$expand' has no closing parenthesis in '{part}'.");
            FieldShape field = FieldOf("$expand", open < 0 ? part : part[..open]);
            if (!field.IsNavigation)
                throw new FilterException($"'{field.Name}' on type '{shape.TypeName}' is part of the entity and cannot be expanded.");
            _expanded[field.Name] = Nested(field, open < 0 ? "" : part[(open + 1)..^1]);
        }
    }

    public JObject Apply(JObject entity)
    {
        var answer = new JObject();
        foreach (FieldShape field in shape.Fields)
        {
            if (_expanded.TryGetValue(field.Name, out QueryOptions? options))
                answer.Add(field.Name, Expanded(entity[field.Name], options));
            else if (!field.IsNavigation && _selected?.Contains(field.Name) != false)
                answer.Add(field.Name, entity[field.Name]?.DeepClone());
        }

        return answer;
    }

    private static JToken Expanded(JToken? value, QueryOptions options) => value switch
    {
        JArray list => options.Apply(list.Cast<JObject>(), out _),
        JObject entity => options.Apply(entity),
        _ => JValue.CreateNull(),
    };

    private static QueryOptions Nested(FieldShape field, string text)
    {
        IEnumerable<KeyValuePair<string, string>> options = Split(text, ';').Select(option =>
        {
            int equals = option.IndexOf('=', StringComparison.Ordinal);
            return equals > 0
                ? KeyValuePair.Create(option[..equals], option[(equals + 1)..])
                : throw new FilterException($"'$expand' has an option without a value: '{option}'.");
        });
        return field.IsCollection ? QueryOptions.OfCollection(options, field.Inner!) : QueryOptions.OfEntity(options, field.Inner!);
    }

    // Separators inside parentheses and quotes belong to the part.
    private static List<string> Split(string list, char separator)
    {
        var parts = new List<string>();
        int depth = 0;
        bool quoted = false;
        int start = 0;
        for (int i = 0; i <= list.Length; i++)
        {
            char c = i < list.Length ? list[i] : separator;
            if (c == '\'')
                quoted = !quoted;
            depth += quoted ? 0 : c switch { '(' => 1, ')' => -1, _ => 0 };
            if (i < list.Length && (c != separator || quoted || depth > 0))
                continue;
            if (list[start..i].Trim() is { Length: > 0 } part)
                parts.Add(part);
            start = i + 1;
        }

        return parts;
    }

    private FieldShape FieldOf(string option, string name) => shape.Find(name) ?? throw new FilterException(
        $"'{option}': could not find a property named '{name}' on type '{shape.TypeName}'.");
}
