using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Shapes;
using NodeHost.ThreeCx.Sandbox.Store;

namespace NodeHost.ThreeCx.Sandbox.Rules;

/// <summary>Looks whether what an entity refers to is there: extensions by number, groups and trunks by id.</summary>
internal sealed class References(PbxData pbx)
{
    private static readonly string[] AnyExtension = [];

    // The kinds of extensions to which a destination of a kind can lead.
    private static readonly Dictionary<string, string[]> SetsByDestination = new(StringComparer.Ordinal)
    {
        ["Extension"] = ["Users"],
        ["VoiceMail"] = AnyExtension,
        ["VoiceMailOfDestination"] = AnyExtension,
        ["Queue"] = ["Queues"],
        ["RingGroup"] = ["RingGroups"],
        ["IVR"] = ["Receptionists", "CallFlowApps"],
        ["Fax"] = ["Fax"],
        ["RoutePoint"] = ["CallFlowApps", "ServicePrincipals"],
    };

    /// <summary>What an entity refers to that is not there.</summary>
    public IReadOnlyList<ShapeFault> Check(EntityShape shape, JObject entity)
    {
        var missing = new List<ShapeFault>();
        CheckEntity(shape, entity, "", missing);
        return missing;
    }

    private void CheckEntity(EntityShape shape, JObject entity, string path, List<ShapeFault> missing)
    {
        foreach (JProperty property in entity.Properties())
        {
            if (shape.Find(property.Name) is not { } field)
                continue;
            string target = path.Length == 0 ? property.Name : $"{path}/{property.Name}";
            if (!IsThere(shape, entity, property))
                missing.Add(new ShapeFault(target, Warnings.NotFound));
            else if (property.Value is JObject inner && field.Inner is not null)
                CheckEntity(field.Inner, inner, target, missing);
            else if (property.Value is JArray list && field.IsCollection)
                CheckList(shape, field, list, target, missing);
        }
    }

    private void CheckList(EntityShape shape, FieldShape field, JArray list, string target, List<ShapeFault> missing)
    {
        for (int i = 0; i < list.Count; i++)
        {
            if (list[i] is JObject element && field.Inner is not null)
                CheckEntity(field.Inner, element, $"{target}/{i}", missing);
            else if (shape.TypeName == "Pbx.OutboundRule" && field.Name == "GroupIds" && !HasEntity("Groups", list[i]))
                missing.Add(new ShapeFault($"{target}/{i}", Warnings.NotFound));
        }
    }

    private bool IsThere(EntityShape shape, JObject entity, JProperty property) => (shape.TypeName, property.Name) switch
    {
        ("Pbx.Destination", "Number") => IsDestination(property.Value, (string?)entity["To"]),
        ("Pbx.ReceptionistForward", "ForwardDN") => IsDestination(property.Value, (string?)entity["ForwardType"]),
        (_, "TimeoutForwardDN" or "InvalidKeyForwardDN" or "AutoPickupForwardDN") => IsDestination(property.Value, "VoiceMail"),
        ("Pbx.RingGroupMember" or "Pbx.QueueAgent" or "Pbx.QueueManager", "Number") => IsExtension(property.Value, AnyExtension),
        ("Pbx.UserGroup", "GroupId") or ("Pbx.User", "PrimaryGroupId") => HasEntity("Groups", property.Value),
        ("Pbx.OutboundRoute" or "Pbx.SetRoute", "TrunkId") => HasEntity("Trunks", property.Value),
        ("Pbx.InboundRule", "TrunkDN") => property.Value is not JObject peer || IsExtension(peer["Number"], ["Trunks"]),
        _ => true,
    };

    private bool IsDestination(JToken number, string? kind)
    {
        if (kind is not null && !SetsByDestination.ContainsKey(kind))
            return true;
        string[] sets = kind is null ? AnyExtension : SetsByDestination[kind];
        bool isForPeople = sets.Length == 0 || sets.Contains("Users");
        return IsExtension(number, sets) || (isForPeople && NumberPlan.IsStandIn((string?)number ?? ""));
    }

    private bool IsExtension(JToken? number, string[] sets) =>
        number is not JValue { Value: string { Length: > 0 } text } ||
        (pbx.Numbers.TryFind(text, out EntityTable? table, out _) && (sets.Length == 0 || sets.Contains(table.Set.Name)));

    // 0 and null stand for none.
    private bool HasEntity(string set, JToken id) =>
        id is not JValue { Value: long value } || value == 0 || (value is > 0 and <= int.MaxValue && pbx.Find(set, (int)value) is not null);
}
