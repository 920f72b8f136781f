using System.Globalization;
using Newtonsoft.Json.Linq;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.ThreeCx.Sandbox.Odata;

namespace NodeHost.ThreeCx.Sandbox.Receptionists;

/// <summary>Holds the receptionists. A stored one is never changed but replaced, so that readers need no lock.</summary>
internal sealed class ReceptionistStore
{
    private const int FirstNumber = 800;

    private readonly Lock _gate = new();
    private readonly SortedDictionary<int, JObject> _byId = [];
    private readonly Dictionary<string, int> _idByNumber = new(StringComparer.Ordinal);
    private IReadOnlyList<JObject>? _snapshot;
    private int _nextId = 1;
    private int _nextForwardId = 1;

    // No number from FirstNumber up to this one is free.
    private int _freeFrom = FirstNumber;

    /// <summary>All receptionists in the order of their ids.</summary>
    public IReadOnlyList<JObject> All
    {
        get
        {
            lock (_gate)
                return _snapshot ??= [.. _byId.Values];
        }
    }

    public string FirstFreeNumber
    {
        get
        {
            lock (_gate)
                return FindFreeNumber();
        }
    }

    public JObject? Find(EntityKey key)
    {
        lock (_gate)
            return TryGetId(key, out int id) ? _byId.GetValueOrDefault(id) : null;
    }

    /// <summary>Adds a complete receptionist and gives it an id, and a number where it has none.</summary>
    /// <returns>False if the number is taken.</returns>
    public bool TryAdd(JObject receptionist)
    {
        lock (_gate)
        {
            string? number = receptionist.Value<string>(nameof(Dn.Number));
            number = string.IsNullOrEmpty(number) ? FindFreeNumber() : number;
            if (!_idByNumber.TryAdd(number, _nextId))
                return false;
            receptionist[nameof(Dn.Number)] = number;
            receptionist[nameof(Dn.Id)] = _nextId;
            Put(_nextId++, receptionist);
            return true;
        }
    }

    /// <summary>Replaces a receptionist by a changed copy.</summary>
    /// <returns>False if it is not there.</returns>
    public bool TryChange(EntityKey key, Action<JObject> change)
    {
        lock (_gate)
        {
            if (!TryGetId(key, out int id) || !_byId.TryGetValue(id, out JObject? current))
                return false;
            var copy = (JObject)current.DeepClone();
            change(copy);
            Put(id, copy);
            return true;
        }
    }

    public bool TryRemove(EntityKey key)
    {
        lock (_gate)
        {
            if (!TryGetId(key, out int id) || !_byId.Remove(id, out JObject? removed))
                return false;
            string number = removed.Value<string>(nameof(Dn.Number))!;
            _idByNumber.Remove(number);
            if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int freed) && freed >= FirstNumber)
                _freeFrom = Math.Min(_freeFrom, freed);
            _snapshot = null;
            return true;
        }
    }

    private bool TryGetId(EntityKey key, out int id)
    {
        id = key.Id ?? 0;
        return key.Number is null || _idByNumber.TryGetValue(key.Number, out id);
    }

    private void Put(int id, JObject receptionist)
    {
        foreach (JToken forward in (JArray)receptionist[nameof(Receptionist.Forwards)]!)
        {
            if (forward[nameof(ReceptionistForward.Id)] is null or { Type: JTokenType.Null })
                forward[nameof(ReceptionistForward.Id)] = _nextForwardId++;
        }

        _byId[id] = receptionist;
        _snapshot = null;
    }

    private string FindFreeNumber()
    {
        string number;
        while (_idByNumber.ContainsKey(number = _freeFrom.ToString(CultureInfo.InvariantCulture)))
            _freeFrom++;
        return number;
    }
}
