using Newtonsoft.Json.Linq;

namespace NodeHost.Nodes.Core.Lists.Summaries;

/// <summary>Items that share the values of the fields they are grouped by; within it, the groups by the next field.</summary>
internal sealed class SummaryGroup(JToken? value)
{
    private readonly Dictionary<string, SummaryGroup> _byKey = new(StringComparer.Ordinal);
    private readonly List<SummaryGroup> _groups = [];

    /// <summary>The value that its items share; null if they have none.</summary>
    public JToken? Value { get; } = value;

    /// <summary>Indexes of the items, where no further field divides them.</summary>
    public List<int> Items { get; } = [];

    /// <summary>The groups within it, in the order in which they appeared.</summary>
    public IReadOnlyList<SummaryGroup> Groups => _groups;

    /// <summary>The group of a value.</summary>
    public SummaryGroup Of(JToken? value)
    {
        string key = JsonKey.Of(value);
        if (_byKey.TryGetValue(key, out SummaryGroup? group))
            return group;
        group = new SummaryGroup(value);
        _byKey.Add(key, group);
        _groups.Add(group);
        return group;
    }
}
