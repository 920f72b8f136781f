using Newtonsoft.Json.Linq;

namespace NodeHost.ThreeCx.Sandbox.Store;

/// <summary>Sets that the PBX makes of others.</summary>
internal static class Views
{
    public const string Peers = "Peers";

    /// <summary>What makes a set's entities; null for a set that is stored.</summary>
    public static Func<IEnumerable<JObject>>? Of(string set, PbxData pbx) => set switch
    {
        Peers => () => PeerKinds.Sets.Order(StringComparer.Ordinal).SelectMany(kind => pbx.All(kind).Select(extension => PeerKinds.PeerOf(kind, extension))),
        "DidNumbers" => () => pbx.All("Trunks").SelectMany(trunk => DidNumbersOf(trunk, pbx)),
        "LastCdrAndChatMessageTimestamp" => () => [LastTimes(pbx)],
        _ => null,
    };

    private static IEnumerable<JObject> DidNumbersOf(JObject trunk, PbxData pbx) => (trunk["DidNumbers"] as JArray ?? []).Select(did => new JObject
    {
        ["Number"] = did.DeepClone(),
        ["RoutingRule"] = pbx.All("InboundRules").FirstOrDefault(rule => (string?)rule["Data"] == (string?)did),
        ["TemplateFileName"] = trunk.SelectToken("Gateway.TemplateFilename")?.DeepClone(),
        ["TrunkId"] = trunk["Id"],
    });

    private static JObject LastTimes(PbxData pbx) => new()
    {
        ["LastCdrStartedAt"] = pbx.All("CallHistoryView").LastOrDefault()?["SegmentStartTime"],
        ["LastChatMessageTimeSent"] = pbx.All("ChatMessagesHistoryView").LastOrDefault()?["TimeSent"],
    };
}
