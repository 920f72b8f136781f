using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.ThreeCx.Sandbox.Seeds;

/// <summary>What a new PBX has in its sets. The same for the same start, so that runs can be compared.</summary>
internal sealed class Seed(DateTimeOffset started)
{
    private static readonly Lazy<JObject> Plain = new(ReadPlain);

    private readonly Lazy<SeedCalls> _calls = new(() => new SeedCalls(started));

    /// <summary>The entities of a set; the one entity of a single thing.</summary>
    public IEnumerable<JObject> Of(string set) => set switch
    {
        "ActiveCalls" => _calls.Value.Active,
        "CallHistoryView" => _calls.Value.History,
        "Recordings" => _calls.Value.Recordings,
        "Backups" => _calls.Value.Backups,
        "EventLogs" => _calls.Value.Events,
        "ChatHistoryView" => _calls.Value.Chats,
        "ChatMessagesHistoryView" => _calls.Value.ChatMessages,
        _ => Plain.Value[set] switch
        {
            JArray list => list.Cast<JObject>().Select(entity => (JObject)entity.DeepClone()),
            JObject entity => [(JObject)entity.DeepClone()],
            _ => [],
        },
    };

    private static JObject ReadPlain()
    {
        using Stream stream = typeof(Seed).Assembly.GetManifestResourceStream("pbx.json")
            ?? throw new InvalidOperationException("The assembly lacks pbx.json.");
        using var text = new StreamReader(stream);
        return (JObject)NodeJson.Read(text);
    }
}
