using System.Globalization;
using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Values;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Lists.Summaries;

/// <summary>Groups items and summarises the fields of each group, as a pivot table does.</summary>
internal sealed class Summary
{
    private readonly IReadOnlyList<Item> _items;
    private readonly SummarySettings _settings;
    private readonly SummaryGroup _root = new(null);

    /// <exception cref="NodeFailedException">No field is named.</exception>
    public Summary(IReadOnlyList<Item> items, SummarySettings settings)
    {
        _items = items;
        _settings = settings;
        if (settings.Fields.Count == 0 || settings.Fields.Any(static field => string.IsNullOrWhiteSpace(field.Field)))
        {
            throw new NodeFailedException(
                Codes.UnusableParameterValue, "You need to add at least one aggregation to 'Fields to Summarize' with non empty 'Field'")
            {
                Parameter = "fieldsToSummarize",
            };
        }

        for (int i = 0; i < items.Count; i++)
            Divide(i);
    }

    /// <summary>The first field that no item has; null if there is none such.</summary>
    public string? MissingField => _settings.Fields
        .Select(static summarized => summarized.Field)
        .FirstOrDefault(name => _items.All(item => _settings.Access.Get(item.Json, name) is null));

    /// <summary>An item for each group.</summary>
    public IReadOnlyList<Item> AsItems()
    {
        var items = new List<Item>();
        Collect(_root, [], items);
        return items;
    }

    /// <summary>One item, with the groups nested by their values.</summary>
    public Item AsItem() => new() { Json = Nested(_root, 0), PairedItem = ItemSources.All(_items.Count) };

    private void Divide(int index)
    {
        SummaryGroup group = _root;
        foreach (string name in _settings.GroupBy)
        {
            JToken? value = _settings.Access.Get(_items[index].Json, name);
            if (_settings.SkipsEmptyGroups && SummaryFunctions.IsEmpty(value))
                return;
            group = group.Of(_settings.GroupsByText ? JsValue.ToText(value) : value);
        }

        group.Items.Add(index);
    }

    private void Collect(SummaryGroup group, List<SummaryGroup> path, List<Item> items)
    {
        if (path.Count < _settings.GroupBy.Length)
        {
            foreach (SummaryGroup inner in Ordered(group.Groups))
            {
                path.Add(inner);
                Collect(inner, path, items);
                path.RemoveAt(path.Count - 1);
            }

            return;
        }

        var json = new JObject();
        for (int i = 0; i < path.Count; i++)
        {
            if (path[i].Value is { } value)
                json[SummaryFunctions.Plain(_settings.GroupBy[i])] = value.DeepClone();
        }

        AddResults(json, group);
        items.Add(new Item { Json = json, PairedItem = ItemSources.Of(group.Items) });
    }

    private JObject Nested(SummaryGroup group, int depth)
    {
        var json = new JObject();
        if (depth == _settings.GroupBy.Length)
            AddResults(json, group);
        foreach (SummaryGroup inner in NumbersFirst(group.Groups))
            json[JsValue.ToText(inner.Value)] = Nested(inner, depth + 1);
        return json;
    }

    private void AddResults(JObject json, SummaryGroup group)
    {
        foreach (SummaryField field in _settings.Fields)
        {
            json[SummaryFunctions.NameOf(field)] = SummaryFunctions.Of(
                field, group.Items.Select(index => _settings.Access.Get(_items[index].Json, field.Field)));
        }
    }

    // Old versions keep groups as the members of an object.
    private IEnumerable<SummaryGroup> Ordered(IReadOnlyList<SummaryGroup> groups) => _settings.NumbersFirst ? NumbersFirst(groups) : groups;

    // JavaScript lists members that are whole numbers first.
    private static IEnumerable<SummaryGroup> NumbersFirst(IEnumerable<SummaryGroup> groups) =>
        groups.OrderBy(static group => IsIndex(JsValue.ToText(group.Value), out uint index) ? index : long.MaxValue);

    private static bool IsIndex(string text, out uint index) =>
        uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out index)
        && index < uint.MaxValue && index.ToString(CultureInfo.InvariantCulture) == text;
}
