using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Newtonsoft.Json.Linq;

namespace NodeHost.ThreeCx.Sandbox.Store;

/// <summary>Which number belongs to what. A number belongs to one extension, of whatever kind.</summary>
internal sealed class NumberPlan
{
    private const int FirstStandIn = 100;
    private const int LastStandIn = 119;

    private readonly Dictionary<string, (EntityTable Table, int Ordinal)> _owners = new(StringComparer.Ordinal);
    private readonly NumberPool[] _pools;
    private readonly Dictionary<string, NumberPool> _poolBySet;

    public NumberPlan()
    {
        var system = new NumberPool("", 800);
        _poolBySet = new Dictionary<string, NumberPool>(StringComparer.Ordinal)
        {
            ["Users"] = new("", LastStandIn + 1),
            ["Receptionists"] = system,
            ["Queues"] = system,
            ["RingGroups"] = system,
            ["CallFlowApps"] = system,
            ["Fax"] = new("", 888),
            ["Trunks"] = new("", 10000),
            ["Parkings"] = new("SP", 0),
            ["Groups"] = new("GRP", 0, 4),
            [Hotdesking] = new("HD", 0, 3),
        };
        _pools = [.. _poolBySet.Values.Distinct()];
    }

    /// <summary>The numbers of phones at which anybody may sit.</summary>
    public static string Hotdesking => "Hotdesking";

    /// <summary>A number that a new entity of a set could have; null for a set whose entities are always given one.</summary>
    public string? FirstFree(string set) => _poolBySet.GetValueOrDefault(set)?.FirstFree(_owners.ContainsKey);

    public bool TryFind(string number, [NotNullWhen(true)] out EntityTable? table, [NotNullWhen(true)] out EntityRow? row)
    {
        (table, row) = _owners.TryGetValue(number, out (EntityTable Table, int Ordinal) owner) ? (owner.Table, owner.Table.Find(owner.Ordinal)) : (null, null);
        return row is not null;
    }

    public bool IsTaken(string number) => _owners.ContainsKey(number);

    /// <summary>
    /// True for a number to which calls can be sent. 100 to 119 are such from the start, before any user has taken them, so
    /// that receptionists can be tried on a PBX without users.
    /// </summary>
    public static bool IsStandIn(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value is >= FirstStandIn and <= LastStandIn;

    public void Take(EntityTable table, EntityRow row) => _owners[NumberOf(row.Json)] = (table, row.Ordinal);

    public void Release(JObject extension)
    {
        string number = NumberOf(extension);
        _owners.Remove(number);
        foreach (NumberPool pool in _pools)
            pool.Release(number);
    }

    public static string NumberOf(JObject extension) => extension.Value<string>("Number") ?? "";
}
