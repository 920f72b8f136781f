using Newtonsoft.Json.Linq;

namespace NodeHost.Runtime.Expressions;

/// <summary>What the scripts of one run leave for each other: static data and custom data. It lives as long as the run.</summary>
public sealed class RunStore
{
    private readonly Dictionary<string, JObject> _staticData = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _customData = new(StringComparer.Ordinal);

    /// <summary>The values of <c>$execution.customData</c>.</summary>
    public IReadOnlyDictionary<string, string> CustomData => _customData;

    /// <summary>The static data of a node, or of the workflow where no node is named. It is not to be changed.</summary>
    public JObject StaticData(string? node) => _staticData.TryGetValue(node ?? "", out JObject? data) ? data : [];

    /// <summary>Replaces static data.</summary>
    public void KeepStaticData(string? node, JObject data) => _staticData[node ?? ""] = data;

    public void KeepCustomData(string key, string value) => _customData[key] = value;
}
