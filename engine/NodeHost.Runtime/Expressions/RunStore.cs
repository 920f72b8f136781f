using Newtonsoft.Json.Linq;

namespace NodeHost.Runtime.Expressions;

/// <summary>What the nodes of a run leave for each other beside their items: static data, which may outlive the run, and custom data.</summary>
public sealed class RunStore
{
    private const string Global = "global";

    private readonly JObject _staticData;
    private readonly Dictionary<string, string> _customData = new(StringComparer.Ordinal);

    /// <param name="staticData">Static data of earlier runs as n8n writes them: <c>global</c> and <c>node:NAME</c>. Not changed.</param>
    public RunStore(JObject? staticData = null) => _staticData = staticData is null ? [] : (JObject)staticData.DeepClone();

    /// <summary>The values of <c>$execution.customData</c>.</summary>
    public IReadOnlyDictionary<string, string> CustomData => _customData;

    /// <summary>True if static data was written.</summary>
    public bool HasChanged { get; private set; }

    /// <summary>How often something was written.</summary>
    internal int Writes { get; private set; }

    /// <summary>Static data under <c>global</c> or <c>node:NAME</c>; null if there are none. Not to be changed.</summary>
    public JObject? Find(string key) => _staticData[key] as JObject;

    /// <summary>The static data of a node, or of the workflow where no node is named. It is not to be changed.</summary>
    public JObject StaticData(string? node) => Find(KeyOf(node)) ?? [];

    /// <summary>Replaces static data.</summary>
    public void KeepStaticData(string? node, JObject data)
    {
        _staticData[KeyOf(node)] = data;
        HasChanged = true;
        Writes++;
    }

    public void KeepCustomData(string key, string value)
    {
        _customData[key] = value;
        Writes++;
    }

    /// <summary>All that is in the store, for a run that is resumed.</summary>
    internal JObject Snapshot() => new() { ["static"] = ToJson(), ["custom"] = JObject.FromObject(_customData), ["changed"] = HasChanged };

    /// <summary>Puts back what was in the store.</summary>
    internal void Restore(JObject snapshot)
    {
        _staticData.RemoveAll();
        foreach (JProperty data in ((JObject)snapshot["static"]!).Properties())
            _staticData[data.Name] = data.Value.DeepClone();
        foreach (JProperty data in ((JObject)snapshot["custom"]!).Properties())
            _customData[data.Name] = (string)data.Value!;
        HasChanged |= (bool)snapshot["changed"]!;
    }

    /// <summary>All static data, as the constructor takes them.</summary>
    public JObject ToJson() => (JObject)_staticData.DeepClone();

    private static string KeyOf(string? node) => node is null ? Global : $"node:{node}";
}
