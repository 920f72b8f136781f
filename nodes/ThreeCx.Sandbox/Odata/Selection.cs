using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Shapes;

namespace NodeHost.ThreeCx.Sandbox.Odata;

/// <summary>Which fields an answer holds: <c>$select</c> and <c>$expand</c>.</summary>
internal sealed class Selection(EntityShape shape)
{
    private readonly Dictionary<string, QueryOptions> _expanded = new(StringComparer.Ordinal);

    // With what of the field is wanted; null for all of it.
    private Dictionary<string, Selection?>? _selected;

    /// <exception cref="FilterException">The list names a field that the entity does not have.</exception>
    public void Select(string list)
    {
        List<string> names = Split(list, ',');
        if (names.Contains("*"))
            return;
        foreach (string name in names)
            SelectOne(name);
    }

    /// <exception cref="FilterException">The list names what cannot be expanded, or nested options are wrong.</exception>
    public void Expand(string list)
    {
        foreach (string part in Split(list, ','))
        {
            if (part == "*")
            {
                foreach (FieldShape all in shape.Fields.Where(field => field.IsNavigation))
                    _expanded.TryAdd(all.Name, Nested(all, ""));
                continue;
            }

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
                AddExpanded(answer, field, field.Read(entity), options);
            else if (!field.IsNavigation && _selected is null)
                answer.Add(field.Name, Wire.Complete(field, field.Read(entity)));
            else if (!field.IsNavigation && _selected!.TryGetValue(field.Name, out Selection? part))
                answer.Add(field.Name, Part(field, field.Read(entity), part));
        }

        return answer;
    }

    // A name with slashes wants a part of a value that has parts.
    private void SelectOne(string path)
    {
        string[] steps = path.Split('/', 2);
        FieldShape field = FieldOf("$select", steps[0]);
        _selected ??= new Dictionary<string, Selection?>(StringComparer.Ordinal);
        if (steps.Length == 1)
        {
            _selected[field.Name] = null;
            return;
        }

        if (field.Inner is null)
            throw new FilterException($"'$select': '{field.Name}' on type '{shape.TypeName}' has no properties.");
        if (!_selected.TryGetValue(field.Name, out Selection? part))
            _selected[field.Name] = part = new Selection(field.Inner);
        part?.SelectOne(steps[1]);
    }

    private static JToken Part(FieldShape field, JToken? value, Selection? part) => (value, part) switch
    {
        (_, null) => Wire.Complete(field, value),
        (JObject entity, _) => part.Apply(entity),
        (JArray list, _) => new JArray(list.OfType<JObject>().Select(part.Apply)),
        _ => JValue.CreateNull(),
    };

    private static void AddExpanded(JObject answer, FieldShape field, JToken? value, QueryOptions options)
    {
        if (field.IsCollection)
        {
            EntityPage page = options.Page((value as JArray ?? []).OfType<JObject>());
            if (options.WantsCount)
                answer.Add($"{field.Name}@odata.count", page.Count);
            answer.Add(field.Name, new JArray(page.Rows));
            return;
        }

        answer.Add(field.Name, value is JObject entity ? options.Apply(entity) : JValue.CreateNull());
    }

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
