using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Http;
using NodeHost.ThreeCx.Sandbox.Rules;
using NodeHost.ThreeCx.Sandbox.Store;

namespace NodeHost.ThreeCx.Sandbox.Functions;

/// <summary>What can be done with recordings and prompts. All of them sound alike: a second of a quiet tone.</summary>
internal static class RecordingFunctions
{
    private const string Recordings = "Recordings";
    private const string ActiveSet = "PromptSets/Pbx.GetActive";

    public static void AddTo(FunctionTable table)
    {
        table.Add("Recordings/Pbx.DownloadRecording", call => call.Pbx.Find(Recordings, call.Number("recId")) is { } recording
            ? Wav(((string?)recording.Json["RecordingUrl"] ?? "recording.wav").Split('/')[^1])
            : FunctionCall.Refuse("recId", Warnings.FileNotFound));
        table.Add("Recordings/Pbx.BulkRecordingsDelete", call => call.Remove(Recordings, call.Rows(Recordings, "ids")));
        table.Add("Recordings/Pbx.BulkRecordingsArchive", call => Mark(call, call.Rows(Recordings, "ids"), "IsArchived", true));
        table.Add("Recordings/Pbx.TranscribeRecordings", call => Mark(call, call.Rows(Recordings, "ids"), "IsTranscribed", true));
        table.Add("Recordings/Pbx.Archive", call => Mark(call, call.Pbx.Known(Recordings).Rows, "IsArchived", true));
        table.Add("Recordings/Pbx.PurgeArchive", call => call.Remove(Recordings, call.Pbx.Known(Recordings).Rows.Where(IsArchived)));
        table.Add("Recordings/Pbx.PurgeLocal", call => call.Remove(Recordings, call.Pbx.Known(Recordings).Rows.Where(row => !IsArchived(row))));
        SettingFunctions.Add(table, "Recordings/Pbx.GetRecordingRepositorySettings", "Recordings/Pbx.SetRecordingRepositorySettings", "settings",
            new JObject { ["RecordingPath"] = "/recordings", ["RecordingsQuota"] = 10240, ["AutoDeleteRecordingDays"] = 90 });
        table.Add("Users/Pbx.DownloadGreeting", call => Wav(call.Text("fileName")));
        table.Add("Playlists/Pbx.DownloadPlaylistFile", call => Wav(call.Text("fileName")));
        table.Add("CustomPrompts/Pbx.MakeCallRecordCustomPrompt", RecordPrompt);
        AddPromptSets(table);
    }

    private static void AddPromptSets(FunctionTable table)
    {
        table.Add(ActiveSet, call => call.Entity(call.Pbx.Known("PromptSets"), ActiveOf(call)));
        table.Add("PromptSets()/Pbx.SetActive", call =>
        {
            call.Pbx.Settings[ActiveSet] = new JObject { ["Id"] = call.Row!.Json["Id"] };
            return FunctionCall.Done;
        });
        table.Add("PromptSets()/Pbx.SetAlternatePronunciation", call =>
        {
            call.Change(call.Table!, call.Row!, set => set["UseAlternateNumberPronunciation"] = call.Flag("alternatePronunciation"));
            return FunctionCall.Done;
        });
        table.Add("PromptSets()/Pbx.Copy", Copy);
        table.Add("PromptSets()/Pbx.PlayPrompt", _ => FunctionCall.Done);
        table.Add("PromptSets()/Pbx.RecordPrompt", _ => FunctionCall.Done);
    }

    private static JObject ActiveOf(FunctionCall call)
    {
        int id = (int?)call.Pbx.Settings.GetValueOrDefault(ActiveSet)?["Id"] ?? 1;
        return call.Pbx.Find("PromptSets", id)?.Json ?? call.Pbx.All("PromptSets").First();
    }

    private static Answer Copy(FunctionCall call)
    {
        var copy = (JObject)call.Row!.Json.DeepClone();
        foreach (JProperty change in call.Object("overrides").Properties().Where(change => change.Value.Type != JTokenType.Null))
            copy[change.Name] = change.Value;
        copy["PromptSetType"] = "Custom";
        lock (call.Pbx.Gate)
        {
            copy["Id"] = call.Table!.Next;
            return call.Entity(call.Table, call.Pbx.Add(call.Table, copy).Json);
        }
    }

    // Nobody picks up in the sandbox; the prompt is there as if somebody had.
    private static Answer RecordPrompt(FunctionCall call)
    {
        EntityTable prompts = call.Pbx.Known("CustomPrompts");
        string file = call.Text("filename");
        lock (call.Pbx.Gate)
        {
            if (!prompts.IsTaken(file))
                call.Pbx.Add(prompts, new JObject { ["Filename"] = file, ["DisplayName"] = file, ["CanBeDeleted"] = true, ["PromptType"] = "File" });
        }

        return FunctionCall.Done;
    }

    private static bool IsArchived(EntityRow row) => row.Json["IsArchived"] is JValue { Value: true };

    private static Answer Mark(FunctionCall call, IEnumerable<EntityRow> rows, string field, bool value)
    {
        foreach (EntityRow row in rows.ToList())
            call.Change(call.Pbx.Known(Recordings), row, recording => recording[field] = value);
        return FunctionCall.Done;
    }

    private static Answer Wav(string name) => new(200) { File = new AnswerFile(Tone.Wav, "audio/wav", name) };
}
