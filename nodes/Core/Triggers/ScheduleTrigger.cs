using System.Globalization;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Triggers;

/// <summary>Stands for a time table: a run starts with the time, or with the items that it is given.</summary>
[Node("n8n-nodes-base.scheduleTrigger", "Schedule Trigger", 1, 1.1, 1.2, 1.3, Trigger = TriggerKind.Outside,
    Description = "Stands for a time table: a run starts with the time, or with the items that it is given.")]
public sealed class ScheduleTrigger : TriggerNode<OutsideTriggerParameters>
{
    public override ValueTask<BatchResult> RunAsync(OutsideTriggerParameters parameters, TriggerContext context, CancellationToken cancellationToken) =>
        ValueTask.FromResult(BatchResult.Of(context.StartItems is [{ Json.Count: 0, Binary.Count: 0 }] ? [Item.Of(Tick(context))] : context.StartItems));

    private static JObject Tick(TriggerContext context)
    {
        DateTimeOffset now = TimeZoneInfo.ConvertTime(context.Clock.GetUtcNow(), context.TimeZone);
        string Text(string format) => now.ToString(format, CultureInfo.InvariantCulture);
        return new JObject
        {
            ["timestamp"] = Text("yyyy-MM-dd'T'HH:mm:ss.fffzzz"),
            ["Readable date"] = $"{Text("MMMM d")}{Ordinal(now.Day)} {Text("yyyy, h:mm:ss")} {Text("tt").ToLowerInvariant()}",
            ["Readable time"] = $"{Text("h:mm:ss")} {Text("tt").ToLowerInvariant()}",
            ["Day of week"] = Text("dddd"),
            ["Year"] = Text("yyyy"),
            ["Month"] = Text("MMMM"),
            ["Day of month"] = Text("dd"),
            ["Hour"] = Text("HH"),
            ["Minute"] = Text("mm"),
            ["Second"] = Text("ss"),
            ["Timezone"] = $"{context.TimeZone.Id} (UTC{Text("zzz")})",
        };
    }

    private static string Ordinal(int day) => (day % 10, day / 10) switch
    {
        (1, not 1) => "st",
        (2, not 1) => "nd",
        (3, not 1) => "rd",
        _ => "th",
    };
}
