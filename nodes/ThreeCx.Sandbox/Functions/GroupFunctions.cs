using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Http;
using NodeHost.ThreeCx.Sandbox.Rules;
using NodeHost.ThreeCx.Sandbox.Store;

namespace NodeHost.ThreeCx.Sandbox.Functions;

/// <summary>What can be done with groups, which are the departments of the PBX.</summary>
internal static class GroupFunctions
{
    private const string Groups = "Groups";

    public static void AddTo(FunctionTable table)
    {
        table.Add("Groups()/Pbx.GetRestrictions", call => Restrictions(call, call.Row!.Json));
        table.Add("MyGroup/Pbx.GetRestrictions", call => Restrictions(call, call.Pbx.All(Groups).First()));
        table.Add("Groups/Pbx.DeleteCompanyById", call => DeleteCompany(call, "id", call.Pbx.Find(Groups, call.Number("id"))));
        table.Add("Groups/Pbx.DeleteCompanyByNumber", call => DeleteCompany(call, "number",
            call.Pbx.Find(call.Pbx.Known(Groups), [KeyValuePair.Create("Number", (JToken)call.Text("number"))])));
        foreach (string path in (string[])["Groups/Pbx.LinkGroupPartner", "Groups/Pbx.UnlinkGroupPartner", "Groups/Pbx.ReplaceGroupLicenseKey",
            "MyGroup/Pbx.LinkMyGroupPartner", "MyGroup/Pbx.UnlinkMyGroupPartner", "MyGroup/Pbx.ReplaceMyGroupLicenseKey"])
            table.Add(path, _ => FunctionCall.Done);
    }

    private static Answer Restrictions(FunctionCall call, JObject group)
    {
        IReadOnlyCollection<string> members = call.Pbx.Memberships.NumbersOf((int)group["Id"]!);
        int users = members.Count(number => call.Pbx.Numbers.TryFind(number, out EntityTable? owner, out _) && owner.Set.Name == "Users");
        return call.Entity(new JObject
        {
            ["MaxPrompts"] = 1000,
            ["Users"] = Limit(users),
            ["System"] = Limit(members.Count - users),
            ["Trunks"] = Limit(call.Pbx.Known("Trunks").Count),
            ["Sbcs"] = Limit(0),
            ["Dects"] = Limit(0),
            ["LiveChats"] = Limit(0),
        });
    }

    private static JObject Limit(int used) => new() { ["Allowed"] = 0, ["Unlimited"] = true, ["Used"] = used };

    // A department goes with the extensions that are in no other.
    private static Answer DeleteCompany(FunctionCall call, string argument, EntityRow? row)
    {
        if (row is null)
            return FunctionCall.Refuse(argument, Warnings.NotFound);
        int id = (int)row.Json["Id"]!;
        if (id == Memberships.DefaultGroup)
            return FunctionCall.Refuse(argument, Warnings.GroupCannotBeDeleted);
        var members = new GroupMembers(call.Pbx);
        lock (call.Pbx.Gate)
        {
            foreach (string number in call.Pbx.Memberships.NumbersOf(id).ToList())
            {
                if (!call.Pbx.Numbers.TryFind(number, out EntityTable? table, out EntityRow? member))
                    continue;
                if (Memberships.GroupsOf(member.Json).Any(other => other != id))
                    members.Remove(id, number);
                else
                    call.Pbx.Remove(table, member);
            }

            call.Pbx.Remove(call.Pbx.Known(Groups), row);
        }

        return FunctionCall.Done;
    }
}
