using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Http;
using NodeHost.ThreeCx.Sandbox.Rules;
using NodeHost.ThreeCx.Sandbox.Store;

namespace NodeHost.ThreeCx.Sandbox.Functions;

/// <summary>What can be done with trunks and fax extensions: drafts to create them from, their routes.</summary>
internal static class TrunkFunctions
{
    private const string Trunks = "Trunks";

    public static void AddTo(FunctionTable table)
    {
        table.Add("Trunks/Pbx.InitTrunk", InitTrunk);
        table.Add("Trunks/Pbx.InitMasterBridge", call => Draft(call, "BridgeMaster", "Bridge", ""));
        table.Add("Trunks/Pbx.InitSlaveBridge", call => Draft(call, "BridgeSlave", "Bridge", ""));
        table.Add("Trunks()/Pbx.ExportTrunk", call => new Answer(200)
        {
            File = AnswerFile.OfText(call.Row!.Json.ToString(), "application/octet-stream", $"trunk-{call.Row.Json["Number"]}.3cxtrunk"),
        });
        table.Add("Trunks/Pbx.RefreshRegistration", call => call.Pbx.Find(Trunks, call.Number("id")) is null
            ? FunctionCall.Refuse("id", Warnings.NotFound)
            : FunctionCall.Done);
        table.Add("Trunks/Pbx.SetRoutes", SetRoutes);
        table.Add("Fax/Pbx.InitFax", InitFax);
        table.Add("Fax/Pbx.BulkFaxDelete", call => call.Remove("Fax", call.Rows("Fax", "ids")));
    }

    private static Answer InitTrunk(FunctionCall call)
    {
        JObject? template = call.Pbx.All("TrunkTemplates").FirstOrDefault(known => (string?)known["Id"] == call.Text("template"));
        return template is null
            ? FunctionCall.Refuse("template", Warnings.FileNotFound)
            : Draft(call, "Provider", (string?)template["Name"] ?? "", call.Text("template"));
    }

    // A draft is not stored: its number is free until a trunk is created from it.
    private static Answer Draft(FunctionCall call, string type, string name, string template)
    {
        EntityTable trunks = call.Pbx.Known(Trunks);
        lock (call.Pbx.Gate)
        {
            return call.Entity(trunks, new JObject
            {
                ["Id"] = 0,
                ["Number"] = call.Pbx.Numbers.FirstFree(Trunks),
                ["Direction"] = "Both",
                ["DidNumbers"] = new JArray(),
                ["Gateway"] = new JObject
                {
                    ["Name"] = name,
                    ["Type"] = type,
                    ["TemplateFilename"] = template,
                    ["Host"] = "sip.example.com",
                    ["Port"] = 5060,
                    ["RequireRegistrationFor"] = type == "Provider" ? "InOutCalls" : "Nothing",
                },
            });
        }
    }

    private static Answer InitFax(FunctionCall call)
    {
        lock (call.Pbx.Gate)
        {
            string number = call.Pbx.Numbers.FirstFree("Fax")!;
            return call.Entity(call.Pbx.Known("Fax"), new JObject
            {
                ["Id"] = 0,
                ["Number"] = number,
                ["AuthID"] = $"fax{number}",
                ["AuthPassword"] = $"sandbox-{number}",
            });
        }
    }

    // Each route sends the calls of a number of a trunk to the extension.
    private static Answer SetRoutes(FunctionCall call)
    {
        JObject request = call.Arguments["routes"] as JObject ?? [];
        int id = (int?)request["Id"] ?? 0;
        foreach (JObject route in (request["Routes"] as JArray ?? []).OfType<JObject>())
        {
            if (call.Pbx.Find(Trunks, (int?)route["TrunkId"] ?? 0) is not { } trunk)
                return FunctionCall.Refuse("TrunkId", Warnings.NotFound);
            call.Writer.Create(call.Pbx.Known("InboundRules"), new JObject
            {
                ["RuleName"] = (string?)route["DisplayName"] ?? "",
                ["Condition"] = "BasedOnDID",
                ["Data"] = (string?)route["DID"] ?? "",
                ["TrunkDN"] = new JObject { ["Number"] = trunk.Json["Number"] },
                ["OfficeHoursDestination"] = DestinationOf(call, id),
            });
        }

        return FunctionCall.Done;
    }

    private static JObject DestinationOf(FunctionCall call, int id) => call.Pbx.Find("Users", id) is { } user
        ? new JObject { ["To"] = "Extension", ["Number"] = user.Json["Number"] }
        : new JObject { ["To"] = "None" };
}
