using System.Globalization;
using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Http;
using NodeHost.ThreeCx.Sandbox.Shapes;
using NodeHost.ThreeCx.Sandbox.Store;

namespace NodeHost.ThreeCx.Sandbox.Functions;

/// <summary>What can be done with backups.</summary>
internal static class BackupFunctions
{
    private const string Backups = "Backups";
    private const long Size = 2_097_152;

    public static void AddTo(FunctionTable table)
    {
        table.Add("Backups/Pbx.Backup", Create);
        table.Add("Backups/Pbx.GetCanCreateBackup", call => call.Value("Edm.Boolean", true));
        table.Add("Backups/Pbx.GetLocalBackupSize", call => call.Value("Edm.Int64", call.Pbx.All(Backups).Sum(backup => (long?)backup["Size"] ?? 0)));
        table.Add("Backups/Pbx.PurgeLocalBackups", call => call.Remove(Backups, call.Pbx.Known(Backups).Rows));
        table.Add("Backups/Pbx.GetFailoverScripts", call => call.Entities([]));
        table.Add("Backups()/Pbx.GetBackupExtras", call => call.Entity(new JObject { ["Footprint"] = Size, ["IsEncrypted"] = false, ["Version"] = RequestHandler.PbxVersion }));
        table.Add("Backups()/Pbx.Restore", _ => FunctionCall.Done);
        SettingFunctions.Add(table, "Backups/Pbx.GetBackupSettings", "Backups/Pbx.SetBackupSettings", "settings", new JObject { ["Rotation"] = 3 });
        SettingFunctions.Add(table, "Backups/Pbx.GetBackupFailoverSettings", "Backups/Pbx.SetBackupFailoverSettings", "settings", []);
        SettingFunctions.Add(table, "Backups/Pbx.GetRestoreSettings", "Backups/Pbx.SetRestoreSettings", "settings", []);
        SettingFunctions.Add(table, "Backups/Pbx.GetBackupRepositorySettings", "Backups/Pbx.SetBackupRepositorySettings", "settings",
            new JObject { ["Location"] = new JObject { ["FileSystemType"] = "Local", ["LocalPath"] = "/backups" } });
    }

    private static Answer Create(FunctionCall call)
    {
        DateTimeOffset now = call.Pbx.Clock.GetUtcNow();
        EntityTable table = call.Pbx.Known(Backups);
        string name = (string?)call.Object("description")["Name"] is { Length: > 0 } given
            ? given
            : string.Create(CultureInfo.InvariantCulture, $"backup-{now.UtcDateTime:yyyyMMdd-HHmmss}");
        string file = name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) ? name : $"{name}.zip";
        lock (call.Pbx.Gate)
        {
            if (table.Find("FileName", file) is { } earlier)
                call.Pbx.Remove(table, earlier);
            call.Pbx.Add(table, new JObject
            {
                ["FileName"] = file,
                ["CreationTime"] = Moments.Write(now),
                ["Size"] = Size,
                ["DownloadLink"] = $"/backups/{Uri.EscapeDataString(file)}",
            });
        }

        return FunctionCall.Done;
    }
}
