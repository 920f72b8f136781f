using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Http;
using NodeHost.ThreeCx.Sandbox.Rules;
using NodeHost.ThreeCx.Sandbox.Shapes;
using NodeHost.ThreeCx.Sandbox.Store;

namespace NodeHost.ThreeCx.Sandbox.Functions;

/// <summary>What the PBX tells of itself, and what can be done with its services, events and calls.</summary>
internal static class SystemFunctions
{
    private static readonly string[] SystemSets = ["Receptionists", "Queues", "RingGroups", "CallFlowApps", "Fax"];

    public static void AddTo(FunctionTable table)
    {
        table.Add("SystemStatus/Pbx.SystemHealthStatus", call => call.Entity(new JObject { ["Id"] = 0, ["Firewall"] = true, ["Phones"] = true, ["Trunks"] = true }));
        table.Add("SystemStatus/Pbx.SystemExtensions", call => call.Entities(SystemSets.SelectMany(set => call.Pbx.All(set).Select(extension => StatusOf(set, extension)))));
        table.Add("SystemStatus/Pbx.SystemTelemetry", call => call.Entities(Samples(call).Select(at => new JObject
        {
            ["Time"] = at,
            ["CpuUsage"] = 12.5,
            ["FreePhysicalMemory"] = 2_147_483_648,
            ["TotalPhysicalMemory"] = 4_294_967_296,
            ["FreeDiskSpace"] = 85_899_345_920,
            ["TotalDiskSpace"] = 107_374_182_400,
        })));
        table.Add("SystemStatus/Pbx.NetworkTelemetry", call => call.Entities(Samples(call).Select(at => new JObject
        {
            ["Id"] = "eth0",
            ["Time"] = at,
            ["KbpsReceived"] = 64.5,
            ["KbpsSent"] = 48.25,
        })));
        table.Add("SystemStatus/Pbx.ServiceTelemetry", call => call.Entities(Samples(call).Select(at => new JObject
        {
            ["Service"] = "SIPService",
            ["Time"] = at,
            ["ProcessCount"] = 1,
            ["ThreadCount"] = 24,
            ["HandleCount"] = 310,
            ["PrivateMemory"] = 104_857_600,
        })));
        table.Add("SystemStatus/Pbx.SystemDatabaseInformation", call => call.Entity(new JObject { ["Id"] = 0, ["CallsUsedSpace"] = 1_048_576 }));
        table.Add("SystemStatus/Pbx.GetVersionType", call => call.Entity(new JObject { ["Type"] = "Release" }));
        table.Add("SystemStatus/Pbx.GetRemoteAccessStatus", call => call.Value("Pbx.RemoteAccessStatus", "None"));
        table.Add("SystemStatus/Pbx.SetChatLogStatus", call => Set(call, "IsChatLogEnabled"));
        table.Add("SystemStatus/Pbx.SetMultiCompanyMode", call =>
        {
            call.Pbx.Settings["MultiCompanyMode"] = new JObject { ["Enabled"] = call.Flag("enable") };
            return FunctionCall.Done;
        });
        table.Add("SystemStatus/Pbx.APIToken", call => call.Value("Edm.String", "sandbox-api-token"));
        table.Add("SystemStatus/Pbx.IsRequestHelpEnabled", call => call.Entity(new JObject { ["CanCreateTicket"] = false, ["CreateTicketStatus"] = "KeyIsNotCommercial" }));
        table.Add("SystemStatus/Pbx.MyPhoneRequestIdTelemetry", call => call.Entities([]));
        table.Add("SystemStatus/Pbx.StartDBMaintenance", _ => FunctionCall.Done);
        table.Add("SystemStatus/Pbx.RevokeRemoteAccess", _ => FunctionCall.Done);
        AddDefinitions(table);
        AddServices(table);
        AddCalls(table);
    }

    private static void AddDefinitions(FunctionTable table)
    {
        table.Add("Defs/Pbx.GetSystemParameters", call => call.Entity(new JObject
        {
            ["Version"] = RequestHandler.PbxVersion,
            ["FQDN"] = "sandbox.localhost",
            ["ENL"] = 3,
            ["ENLRange"] = new JObject { ["From"] = 2, ["To"] = 5 },
            ["HttpPort"] = 5000,
            ["HttpsPort"] = 5001,
            ["SipPort"] = 5060,
            ["SipsPort"] = 5061,
            ["TunnnelPort"] = 5090,
            ["MaxDIDPerTrunk"] = 100,
            ["GlobalLanguage"] = "EN",
            ["ProcessorCount"] = 2,
            ["License"] = License(),
            ["RemoteStorageStatus"] = "NotConfigured",
            ["IsMulticompanyMode"] = call.Pbx.Settings.GetValueOrDefault("MultiCompanyMode")?["Enabled"] ?? false,
        }));
        table.Add("Defs/Pbx.GetLicenseParameters", call => call.Entity(License()));
        table.Add("Defs/Pbx.HasSystemOwner", call => call.Value("Edm.Boolean", true));
        table.Add("Defs/Pbx.SendEmail", _ => FunctionCall.Done);
        table.Add("Defs/Pbx.ReportLogEvent", ReportEvent);
        table.Add("LicenseStatus/Pbx.RefreshLicenseStatus", _ => FunctionCall.Done);
        table.Add("Parameters/Pbx.GetParameterByName", call => call.Pbx.All("Parameters").FirstOrDefault(parameter => (string?)parameter["Name"] == call.Text("name")) is { } found
            ? call.Entity(call.Pbx.Known("Parameters"), found)
            : FunctionCall.Refuse("name", Warnings.NotFound));
        table.Add("Peers/Pbx.GetReportPeers", call => call.Entities(call.Pbx.All("Peers")));
        table.Add("Peers/Pbx.RetreivePeersByNumbers", call =>
        {
            HashSet<string> numbers = [.. (call.Object("peersRequest")["DnNumbers"] as JArray ?? []).Select(number => (string?)number ?? "")];
            return call.Entities(call.Pbx.All("Peers").Where(peer => numbers.Contains((string?)peer["Number"] ?? "")));
        });
        table.Add("ServicePrincipals()/Pbx.GenerateAppToken", call => call.Value("Edm.String", $"sandbox-{call.Row!.Json["Number"]}"));
    }

    private static void AddServices(FunctionTable table)
    {
        table.Add("Services/Pbx.Start", call => SetStatus(call, "Running"));
        table.Add("Services/Pbx.Stop", call => SetStatus(call, "Stopped"));
        table.Add("Services/Pbx.Restart", call => SetStatus(call, "Running"));
        table.Add("Services/Pbx.Enable", _ => FunctionCall.Done);
        table.Add("Services/Pbx.Disable", call => SetStatus(call, "Stopped"));
        table.Add("Services/Pbx.GarbageCollect", _ => FunctionCall.Done);
    }

    private static void AddCalls(FunctionTable table)
    {
        table.Add("ActiveCalls()/Pbx.DropCall", call => call.Remove("ActiveCalls", [call.Row!]) with { Status = 200 });
        table.Add("CallHistoryView/Pbx.DownloadCallHistory", call => Csv(call, "CallHistoryView", "call-history.csv"));
        table.Add("ChatHistoryView/Pbx.DownloadChatHistory", call => Csv(call, "ChatHistoryView", "chat-history.csv"));
        table.Add("ChatMessagesHistoryView/Pbx.DownloadChatMessagesHistory", call => Csv(call, "ChatMessagesHistoryView", "chat-messages.csv"));
        table.Add("EventLogs/Pbx.DownloadEventLogs", call => Csv(call, "EventLogs", "event-log.csv"));
        table.Add("EventLogs/Pbx.PurgeEventLog", call => call.Remove("EventLogs", call.Pbx.Known("EventLogs").Rows));
        table.Add("CallCostSettings/Pbx.ExportCallCosts", call => Csv(call, "CallCostSettings", "call-costs.csv"));
        table.Add("FaxServerSettings/Pbx.GetFaxFilesSize", call => call.Value("Edm.Int64", 0));
        table.Add("FaxServerSettings/Pbx.CleanUpFax", _ => FunctionCall.Done);
        table.Add("PurgeCalls", call => call.Remove("CallHistoryView", call.Pbx.Known("CallHistoryView").Rows));
        table.Add("PurgeChats", call => call.Remove("ChatHistoryView", call.Pbx.Known("ChatHistoryView").Rows));
        table.Add("Queues()/Pbx.ResetQueueStatistics", _ => FunctionCall.Done);
    }

    private static Answer Csv(FunctionCall call, string set, string file) => FunctionCall.Csv(file, call.Pbx.Known(set).Shape, call.Pbx.All(set));

    private static JObject License() => new()
    {
        ["CountryCode"] = "GB",
        ["IsEnterprise"] = true,
        ["IsProfessional"] = true,
        ["MaxSimCalls"] = 16,
        ["ProductCode"] = "3CXPSPROFENTSPLA",
    };

    private static JObject StatusOf(string set, JObject extension) => new()
    {
        ["IsRegistered"] = true,
        ["Name"] = PeerKinds.NameOf(set, extension),
        ["Number"] = extension["Number"],
        ["Type"] = PeerKinds.TypeOf(set),
    };

    private static IEnumerable<string> Samples(FunctionCall call) =>
        Enumerable.Range(0, 5).Select(minute => Moments.Write(call.Pbx.Started.AddMinutes(minute - 5)));

    private static Answer Set(FunctionCall call, string field)
    {
        EntityTable status = call.Pbx.Known("SystemStatus");
        call.Change(status, status.Rows.First(), json => json[field] = call.Flag("enable"));
        return FunctionCall.Done;
    }

    private static Answer SetStatus(FunctionCall call, string status)
    {
        EntityTable services = call.Pbx.Known("Services");
        HashSet<string> names = [.. (call.Object("options")["ServiceNames"] as JArray ?? []).Select(name => (string?)name ?? "")];
        foreach (EntityRow row in services.Rows.Where(row => names.Contains((string?)row.Json["Name"] ?? "")).ToList())
            call.Change(services, row, service => service["Status"] = status);
        return FunctionCall.Done;
    }

    private static Answer ReportEvent(FunctionCall call)
    {
        EntityTable events = call.Pbx.Known("EventLogs");
        JObject request = call.Object("request");
        lock (call.Pbx.Gate)
        {
            call.Pbx.Add(events, new JObject
            {
                ["Id"] = events.Next,
                ["EventId"] = request["EventId"],
                ["Type"] = request["Type"] ?? "Info",
                ["Source"] = request["Source"],
                ["Params"] = request["Params"],
                ["TimeGenerated"] = Moments.Write(call.Pbx.Clock.GetUtcNow()),
            });
        }

        return FunctionCall.Done;
    }
}
