using System.Collections.Frozen;
using Newtonsoft.Json.Linq;

namespace NodeHost.ThreeCx.Sandbox.Store;

/// <summary>Extensions of every kind as the peers that calls can be sent to.</summary>
internal static class PeerKinds
{
    private static readonly FrozenDictionary<string, string> TypeBySet = new Dictionary<string, string>
    {
        ["Users"] = "Extension",
        ["Queues"] = "Queue",
        ["RingGroups"] = "RingGroup",
        ["Receptionists"] = "IVR",
        ["Fax"] = "Fax",
        ["Parkings"] = "Parking",
        ["Trunks"] = "ExternalLine",
        ["Groups"] = "Group",
        ["CallFlowApps"] = "RoutePoint",
        ["ServicePrincipals"] = "RoutePoint",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The sets whose entities have a number of the PBX.</summary>
    public static IEnumerable<string> Sets => TypeBySet.Keys;

    public static bool IsExtension(string set) => TypeBySet.ContainsKey(set);

    public static string TypeOf(string set) => TypeBySet.GetValueOrDefault(set, "None");

    public static string NameOf(string set, JObject extension) => set switch
    {
        "Users" => DisplayNameOf(extension),
        "Trunks" => (string?)extension.SelectToken("Gateway.Name") ?? NumberPlan.NumberOf(extension),
        _ => extension["Name"] is JValue { Value: string name } ? name : NumberPlan.NumberOf(extension),
    };

    public static string DisplayNameOf(JObject user)
    {
        string name = user["DisplayName"] is JValue { Value: string { Length: > 0 } given } ? given : $"{user["FirstName"]} {user["LastName"]}".Trim();
        return name.Length > 0 ? name : NumberPlan.NumberOf(user);
    }

    public static JObject PeerOf(string set, JObject extension) => new()
    {
        ["Hidden"] = false,
        ["Id"] = extension["Id"],
        ["Name"] = NameOf(set, extension),
        ["Number"] = extension["Number"],
        ["Tags"] = extension["Tags"],
        ["Type"] = TypeOf(set),
    };
}
