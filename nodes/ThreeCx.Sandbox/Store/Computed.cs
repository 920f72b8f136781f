using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Shapes;

namespace NodeHost.ThreeCx.Sandbox.Store;

/// <summary>Fields that the PBX makes of its other data when they are read.</summary>
internal static class Computed
{
    private static readonly string[] MemberFields = ["Members", "Agents", "Managers"];

    /// <summary>Adds to the fields of a set what computes them.</summary>
    public static Func<FieldShape, FieldShape> Of(string set, PbxData pbx) => field =>
        (set, field.Name) switch
        {
            ("Groups", "Groups") => field,
            ("Groups", "Members") => field with { Compute = group => MembersOf(group, pbx) },
            ("Groups", "HasMembers") => field with { Compute = group => HasMembers(group, pbx) },
            ("Groups", "Rights") => field with { Default = Roles.All },
            ("RingGroups" or "Queues", _) when MemberFields.Contains(field.Name) => field with { Compute = entity => Named(entity[field.Name], pbx) },
            (_, "Groups") when PeerKinds.IsExtension(set) => field with { Compute = extension => GroupsOf(set, extension, pbx) },
            ("Users", "DisplayName") => field with { Compute = user => PeerKinds.DisplayNameOf(user) },
            ("Users", "PrimaryGroupId") => field with { Compute = user => user[field.Name] ?? Memberships.GroupsOf(user)[0] },
            ("InboundRules", "TrunkDN") => field with { Compute = rule => TrunkOf(rule, pbx) },
            ("Trunks", "RoutingRules") => field with { Compute = trunk => RulesOf(trunk, pbx) },
            ("OutboundRules", "GroupNames") => field with { Compute = rule => GroupNames(rule, pbx) },
            ("OutboundRules", "Routes") => field with { Compute = rule => RoutesOf(rule, pbx) },
            ("SystemStatus", _) => SystemFields.Of(field, pbx),
            _ => field,
        };

    private static JArray MembersOf(JObject group, PbxData pbx)
    {
        int id = (int?)group["Id"] ?? 0;
        lock (pbx.Gate)
        {
            var members = new JArray();
            foreach (string number in pbx.Memberships.NumbersOf(id))
            {
                if (!pbx.Numbers.TryFind(number, out EntityTable? table, out EntityRow? row))
                    continue;
                JObject? given = (row.Json["Groups"] as JArray)?.OfType<JObject>().FirstOrDefault(entry => (int?)entry["GroupId"] == id);
                members.Add(new JObject
                {
                    ["CanDelete"] = given is not null,
                    ["GroupId"] = id,
                    ["Id"] = row.Json["Id"],
                    ["MemberName"] = PeerKinds.NameOf(table.Set.Name, row.Json),
                    ["Name"] = PeerKinds.NameOf(table.Set.Name, row.Json),
                    ["Number"] = number,
                    ["Rights"] = given?["Rights"] ?? Roles.User,
                    ["Tags"] = row.Json["Tags"],
                    ["TranscriptionMode"] = "Inherit",
                    ["Type"] = PeerKinds.TypeOf(table.Set.Name),
                });
            }

            return members;
        }
    }

    private static JToken HasMembers(JObject group, PbxData pbx)
    {
        lock (pbx.Gate)
            return pbx.Memberships.NumbersOf((int?)group["Id"] ?? 0).Count > 0;
    }

    private static JArray GroupsOf(string set, JObject extension, PbxData pbx)
    {
        IEnumerable<JObject> given = (extension["Groups"] as JArray ?? []).OfType<JObject>();
        if (!given.Any())
            given = [new JObject { ["GroupId"] = Memberships.DefaultGroup }];
        return new JArray(given.Select(entry => GroupEntry(set, extension, entry, pbx)));
    }

    private static JObject GroupEntry(string set, JObject extension, JObject given, PbxData pbx)
    {
        var entry = (JObject)given.DeepClone();
        if ((int?)entry["GroupId"] is { } id && pbx.Find("Groups", id)?.Json is { } group)
        {
            entry["Id"] ??= id;
            entry["Name"] ??= group["Name"];
            entry["Number"] ??= group["Number"];
        }

        entry["MemberName"] ??= PeerKinds.NameOf(set, extension);
        entry["Rights"] ??= Roles.User;
        entry["Type"] ??= "Group";
        return entry;
    }

    // Only those who are still there, under the names that they have now.
    private static JArray? Named(JToken? members, PbxData pbx)
    {
        if (members is not JArray list)
            return null;
        lock (pbx.Gate)
        {
            var named = new JArray();
            foreach (JObject member in list.OfType<JObject>())
            {
                if (!pbx.Numbers.TryFind(NumberPlan.NumberOf(member), out EntityTable? table, out EntityRow? row))
                    continue;
                var copy = (JObject)member.DeepClone();
                copy["Id"] = row.Json["Id"];
                copy["Name"] = PeerKinds.NameOf(table.Set.Name, row.Json);
                named.Add(copy);
            }

            return named;
        }
    }

    private static JObject? TrunkOf(JObject rule, PbxData pbx)
    {
        if (rule["TrunkDN"] is not JObject given)
            return null;
        lock (pbx.Gate)
        {
            return pbx.Numbers.TryFind(NumberPlan.NumberOf(given), out EntityTable? table, out EntityRow? row)
                ? PeerKinds.PeerOf(table.Set.Name, row.Json)
                : null;
        }
    }

    private static JArray RulesOf(JObject trunk, PbxData pbx) => new(pbx.All("InboundRules")
        .Where(rule => rule["TrunkDN"] is JObject peer && NumberPlan.NumberOf(peer) == NumberPlan.NumberOf(trunk)));

    private static JArray GroupNames(JObject rule, PbxData pbx) => new((rule["GroupIds"] as JArray ?? [])
        .Select(id => (string?)pbx.Find("Groups", (int)id)?.Json["Name"]).OfType<string>());

    private static JArray? RoutesOf(JObject rule, PbxData pbx)
    {
        if (rule["Routes"] is not JArray routes)
            return null;
        var named = (JArray)routes.DeepClone();
        foreach (JObject route in named.OfType<JObject>())
        {
            if ((int?)route["TrunkId"] is > 0 and { } id && pbx.Find("Trunks", id)?.Json is { } trunk)
                route["TrunkName"] = PeerKinds.NameOf("Trunks", trunk);
        }

        return named;
    }
}
