using Newtonsoft.Json.Linq;

namespace NodeHost.ThreeCx.Sandbox.Store;

/// <summary>Which extensions belong to which group. One that names no group belongs to the default one.</summary>
internal sealed class Memberships
{
    /// <summary>Id of the group that every PBX has.</summary>
    public const int DefaultGroup = 1;

    private readonly Dictionary<int, SortedSet<string>> _numbers = [];

    public IReadOnlyCollection<string> NumbersOf(int group) => _numbers.TryGetValue(group, out SortedSet<string>? numbers) ? numbers : [];

    public void Add(JObject extension)
    {
        foreach (int group in GroupsOf(extension))
        {
            if (!_numbers.TryGetValue(group, out SortedSet<string>? numbers))
                _numbers[group] = numbers = new SortedSet<string>(StringComparer.Ordinal);
            numbers.Add(NumberPlan.NumberOf(extension));
        }
    }

    public void Remove(JObject extension)
    {
        foreach (int group in GroupsOf(extension))
            _numbers.GetValueOrDefault(group)?.Remove(NumberPlan.NumberOf(extension));
    }

    /// <summary>Ids of the groups of an extension.</summary>
    public static IReadOnlyList<int> GroupsOf(JObject extension)
    {
        int[] given = extension["Groups"] is JArray groups ? [.. groups.Select(group => (int?)group["GroupId"]).OfType<int>()] : [];
        return given.Length > 0 ? given : [DefaultGroup];
    }
}
