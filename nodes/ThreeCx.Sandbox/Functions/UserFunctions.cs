using System.Globalization;
using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Http;
using NodeHost.ThreeCx.Sandbox.Rules;
using NodeHost.ThreeCx.Sandbox.Shapes;
using NodeHost.ThreeCx.Sandbox.Store;

namespace NodeHost.ThreeCx.Sandbox.Functions;

/// <summary>What can be done with users beyond creating, changing and deleting them one by one.</summary>
internal static class UserFunctions
{
    private const string Users = "Users";
    private const string Email = "EmailAddress";

    public static void AddTo(FunctionTable table)
    {
        table.Add("Users/Pbx.BatchDelete", BatchDelete);
        table.Add("Users/Pbx.BulkUpdate", UpdateMany);
        table.Add("Users/Pbx.MultiUserUpdate", UpdateMany);
        table.Add("Users/Pbx.ExportExtensions", call => FunctionCall.Csv("extensions.csv", call.Pbx.Known(Users).Shape, call.Pbx.All(Users)));
        table.Add("Users/Pbx.GetDuplicatedEmails", DuplicatedEmails);
        table.Add("Users()/Pbx.HasDuplicatedEmail", HasDuplicatedEmail);
        table.Add("Users()/Pbx.GetPhoneSecret", call => call.Value("Edm.String", $"secret-{call.Row!.Json["Number"]}"));
        table.Add("Users()/Pbx.GenerateProvLink", call => call.Value("Edm.String", ProvLink(call, call.Row!.Json)));
        table.Add("MyUser/Pbx.GenerateProvLink", call => call.Value("Edm.String", ProvLink(call, new JObject { ["Number"] = "100" })));
        table.Add("Users/Pbx.GetPhoneRegistrar", call => Registrars(call, [call.Text("mac")]) is [{ } found, ..] ? call.Entity(found) : FunctionCall.Refuse("mac", Warnings.NotFound));
        table.Add("Users/Pbx.GetPhoneRegistrars", call => call.Entities(Registrars(call, call.Texts("macs"))));
        table.Add("MyUser/Pbx.IssueDownloadTicket", call => call.Entity(new JObject { ["Ticket"] = "sandbox-ticket", ["ExpiresInSeconds"] = 60 }));
        table.Add("Users/Pbx.MakeCall", MakeCall);
        table.Add("Users/Pbx.MultiDeleteGreeting", DeleteGreetings);
        table.Add("Users/Pbx.GetMultiEditGreetings", CommonGreetings);

        // What these do happens outside of the PBX's data: mails, phones, new secrets.
        foreach (string path in (string[])["Users()/Pbx.SendWelcomeEmail", "Users()/Pbx.Regenerate", "Users()/Pbx.SetMonitorStatus",
            "Users/Pbx.RegeneratePasswords", "Users/Pbx.RebootPhone", "Users/Pbx.ReprovisionPhone", "Users/Pbx.ReprovisionAllPhones",
            "Users/Pbx.InstallFirmware", "Users/Pbx.UpgradePhone", "Users()/Pbx.MakeCallUserRecordGreeting"])
            table.Add(path, _ => FunctionCall.Done);
    }

    private static Answer BatchDelete(FunctionCall call)
    {
        IReadOnlyList<EntityRow> found = call.Rows(Users, "ids");
        var missing = call.Ids("ids").Except(found.Select(row => (int)row.Json["Id"]!)).Select(id => new JObject
        {
            ["ExtensionNumber"] = id.ToString(CultureInfo.InvariantCulture),
            ["Error"] = Warnings.NotFound,
        }).ToList();
        call.Remove(Users, found);
        return call.Value("Collection(Pbx.UserDeleteError)", new JArray(missing));
    }

    private static Answer UpdateMany(FunctionCall call)
    {
        EntityTable users = call.Pbx.Known(Users);
        JObject changes = [];
        foreach (JProperty property in call.Object("user").Properties())
        {
            // What the fields of many users are edited by has some names of its own.
            if (users.Shape.Find(property.Name) is not null && property.Name != "Number" && property.Value.Type != JTokenType.Null)
                changes.Add(property.Name, property.Value);
        }

        foreach (int id in call.Ids("ids"))
            call.Writer.Patch(users, () => call.Pbx.Find(Users, id), changes, null);
        return FunctionCall.Done;
    }

    private static Answer DuplicatedEmails(FunctionCall call)
    {
        HashSet<string> used = new(call.Pbx.All(Users).Select(user => (string?)user[Email] ?? ""), StringComparer.OrdinalIgnoreCase);
        return call.Value("Collection(Edm.String)", new JArray(call.Texts("emails").Where(used.Contains).Distinct()));
    }

    private static Answer HasDuplicatedEmail(FunctionCall call)
    {
        string mine = (string?)call.Row!.Json[Email] ?? "";
        return call.Value("Edm.Boolean", mine.Length > 0 && call.Pbx.All(Users).Count(user => mine.Equals((string?)user[Email], StringComparison.OrdinalIgnoreCase)) > 1);
    }

    private static string ProvLink(FunctionCall call, JObject user) => $"{call.Request.ServiceRoot.Replace("/xapi/v1/", "/", StringComparison.Ordinal)}provisioning/{user["Number"]}";

    private static List<JObject> Registrars(FunctionCall call, IReadOnlyList<string> macs) =>
        [.. call.Pbx.All("SipDevices").Select(device => device["Registrar"]).OfType<JObject>().Where(registrar => macs.Contains((string?)registrar["MAC"] ?? ""))];

    private static Answer MakeCall(FunctionCall call)
    {
        string from = call.Text("dn");
        if (!call.Pbx.Numbers.IsTaken(from) && !NumberPlan.IsStandIn(from))
            return FunctionCall.Refuse("dn", Warnings.NotFound);
        EntityTable calls = call.Pbx.Known("ActiveCalls");
        string now = Moments.Write(call.Pbx.Clock.GetUtcNow());
        lock (call.Pbx.Gate)
        {
            int id = calls.Next;
            call.Pbx.Add(calls, new JObject
            {
                ["Id"] = id,
                ["Caller"] = from,
                ["Callee"] = call.Text("destination"),
                ["Status"] = "Routing",
                ["EstablishedAt"] = now,
                ["LastChangeStatus"] = now,
                ["ServerNow"] = now,
            });
            return call.Entity(new JObject { ["FinalStatus"] = "Success", ["Reason"] = "None", ["ReasonText"] = "" });
        }
    }

    private static Answer DeleteGreetings(FunctionCall call)
    {
        string file = call.Text("filename");
        EntityTable users = call.Pbx.Known(Users);
        foreach (EntityRow row in call.Rows(Users, "ids"))
        {
            call.Change(users, row, user => user["Greetings"] = new JArray((user["Greetings"] as JArray ?? [])
                .Where(greeting => (string?)greeting["Filename"] != file)));
        }

        return FunctionCall.Done;
    }

    private static Answer CommonGreetings(FunctionCall call) => call.Entities(call.Rows(Users, "ids")
        .SelectMany(row => (row.Json["Greetings"] as JArray ?? []).OfType<JObject>())
        .DistinctBy(greeting => (string?)greeting["Filename"]));
}
