using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Http;
using NodeHost.ThreeCx.Sandbox.Rules;
using NodeHost.ThreeCx.Sandbox.Store;

namespace NodeHost.ThreeCx.Sandbox.Functions;

/// <summary>What can be done with inbound and outbound rules, and with the lists of blocked numbers and addresses.</summary>
internal static class RuleFunctions
{
    private const string Outbound = "OutboundRules";

    public static void AddTo(FunctionTable table)
    {
        table.Add("InboundRules/Pbx.BulkInboundRulesDelete", call => call.Remove("InboundRules", call.Rows("InboundRules", "ids")));
        table.Add("InboundRules/Pbx.ExportCallerIdRules", call => FunctionCall.Csv("caller-id-rules.csv", call.Pbx.Known("InboundRules").Shape,
            call.Pbx.All("InboundRules").Where(rule => (string?)rule["Condition"] == "BasedOnCallerID")));
        table.Add("OutboundRules/Pbx.GetEmergencyOutboundRules", call => call.Entities(call.Pbx.All(Outbound).Where(rule => rule["EmergencyRule"] is JValue { Value: true })));
        table.Add("OutboundRules/Pbx.MoveUpDown", Move);
        table.Add("OutboundRules/Pbx.Purge", Purge);
        table.Add("BlackListNumbers/Pbx.BulkNumbersDelete", call => RemoveByText(call, "BlackListNumbers"));
        table.Add("Blocklist/Pbx.BulkIpsDelete", call => RemoveByText(call, "Blocklist"));
        table.Add("WebsiteLinks/Pbx.BulkLinksDelete", call => call.Remove("WebsiteLinks", call.Pbx.Known("WebsiteLinks").Rows
            .Where(row => call.Texts("ids").Any(id => id == (string?)row.Json["Link"] || id == $"{row.Json["Id"]}"))));
        table.Add("WebsiteLinks/Pbx.ValidateLink", ValidateLink);
    }

    private static Answer RemoveByText(FunctionCall call, string set)
    {
        HashSet<string> ids = [.. call.Texts("ids")];
        return call.Remove(set, call.Pbx.Known(set).Rows.Where(row => ids.Contains($"{row.Json["Id"]}")));
    }

    // Rules are tried by their priority; moving one changes places with its neighbour.
    private static Answer Move(FunctionCall call)
    {
        EntityTable table = call.Pbx.Known(Outbound);
        lock (call.Pbx.Gate)
        {
            EntityRow[] rows = [.. table.Rows.OrderBy(PriorityOf).ThenBy(row => row.Ordinal)];
            int at = Array.FindIndex(rows, row => (int?)row.Json["Id"] == call.Number("id"));
            if (at < 0)
                return FunctionCall.Refuse("id", Warnings.NotFound);
            int other = call.Flag("up") ? at - 1 : at + 1;
            if (other >= 0 && other < rows.Length)
                (rows[at], rows[other]) = (rows[other], rows[at]);
            for (int i = 0; i < rows.Length; i++)
            {
                int priority = i + 1;
                call.Change(table, rows[i], rule => rule["Priority"] = priority);
            }
        }

        return FunctionCall.Done;
    }

    private static int PriorityOf(EntityRow row) => (int?)(row.Json["Priority"] as JValue) ?? int.MaxValue;

    private static Answer Purge(FunctionCall call)
    {
        HashSet<int> ids = [.. (call.Object("purgeObject")["Ids"] as JArray ?? []).Select(id => (int)id)];
        return call.Remove(Outbound, call.Pbx.Known(Outbound).Rows.Where(row => ids.Contains((int)row.Json["Id"]!)));
    }

    private static Answer ValidateLink(FunctionCall call)
    {
        string name = (string?)call.Object("model")["FriendlyName"] ?? "";
        bool isTaken = call.Pbx.All("WebsiteLinks").Any(link => string.Equals((string?)link["Link"], name, StringComparison.OrdinalIgnoreCase));
        return isTaken ? FunctionCall.Refuse("FriendlyName", Warnings.AlreadyInUse) : FunctionCall.Done;
    }
}
