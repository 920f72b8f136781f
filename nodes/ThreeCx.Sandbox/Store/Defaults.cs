using System.Collections.Frozen;
using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Model;
using NodeHost.ThreeCx.Sandbox.Shapes;

namespace NodeHost.ThreeCx.Sandbox.Store;

/// <summary>What the PBX fills in where a client says nothing: by the type of a field, and for some by their name.</summary>
internal static class Defaults
{
    private static readonly FrozenDictionary<string, JToken> ByName = new Dictionary<string, JToken>
    {
        ["Receptionists/IsRegistered"] = true,
        ["Queues/IsRegistered"] = true,
        ["Queues/RingTimeout"] = 20,
        ["Queues/MasterTimeout"] = 1800,
        ["Queues/MaxCallersInQueue"] = 0,
        ["Queues/PollingStrategy"] = "RingAll",
        ["RingGroups/IsRegistered"] = true,
        ["RingGroups/RingStrategy"] = "RingAll",
        ["RingGroups/RingTime"] = 20,
        ["Users/Enabled"] = true,
        ["Users/VMEnabled"] = true,
        ["Users/Language"] = "EN",
        ["Users/PromptSet"] = "en",
        ["Users/MyPhonePush"] = true,
        ["Users/QueueStatus"] = "LoggedIn",
        ["Groups/GloballyVisible"] = true,
        ["Groups/Language"] = "EN",
        ["Groups/TimeZoneId"] = "51",
        ["Trunks/Direction"] = "Both",
        ["Trunks/SimultaneousCalls"] = 10,
        ["Trunks/EnableInboundCalls"] = true,
        ["Trunks/EnableOutboundCalls"] = true,
        ["Contacts/ContactType"] = "3CX",
        ["Blocklist/AddedBy"] = "Manual",
        ["Holidays/IsRecurrent"] = false,
        ["InboundRules/CallType"] = "AllCalls",
        ["InboundRules/Condition"] = "BasedOnDID",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The set's shape with the values that its entities have from the start.</summary>
    public static EntityShape Of(EntitySet set) => set.Shape.With(field => field with { Default = Of(set.Name, field) });

    /// <summary>The shape of what a function answers with, with the values by type.</summary>
    public static EntityShape Of(EntityShape answer) => answer.With(field => field with { Default = Of("", field) });

    private static JToken? Of(string set, FieldShape field)
    {
        if (ByName.TryGetValue($"{set}/{field.Name}", out JToken? named))
            return named;
        if (field.Name == "TranscriptionMode")
            return "Inherit";
        if (field.IsCollection || field.IsNavigation)
            return null;
        return field.Kind switch
        {
            FieldKind.Boolean => false,
            FieldKind.Integer or FieldKind.Long or FieldKind.Number => 0,
            FieldKind.Option => field.Options[0],
            _ => null,
        };
    }
}
