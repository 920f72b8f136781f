using System.Xml;
using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Shapes;

namespace NodeHost.ThreeCx.Sandbox.Seeds;

/// <summary>Two working days of a small office, the last two before the PBX started: calls, recordings, chats and events.</summary>
internal sealed class SeedCalls
{
    private const int Extension = 0;
    private const int ExternalLine = 1;
    private const int Queue = 4;

    private readonly DateTimeOffset _started;
    private readonly DateTimeOffset _firstDay;

    public SeedCalls(DateTimeOffset started)
    {
        _started = started;
        _firstDay = new DateTimeOffset(started.UtcDateTime.Date.AddDays(-2), TimeSpan.Zero);
        Call[] calls =
        [
            new(0, "09:04", "+442071234567", "101", 8, 125, RecordingId: 1),
            new(0, "09:31", "101", "+4930123456", 11, 240),
            new(0, "10:02", "+33140123456", "800", 35, 0),
            new(0, "10:15", "102", "101", 4, 61),
            new(0, "11:47", "+442079876543", "800", 17, 310, RecordingId: 2),
            new(0, "14:20", "103", "+12125550123", 22, 0),
            new(0, "16:55", "+4930123456", "102", 6, 95),
            new(1, "08:58", "+442071234567", "800", 12, 402, RecordingId: 3),
            new(1, "09:40", "101", "103", 5, 33),
            new(1, "12:05", "+12125550123", "103", 20, 0),
            new(1, "13:30", "102", "+442071234567", 9, 187),
            new(1, "15:12", "+33140123456", "101", 7, 74),
        ];
        History = [.. calls.Select(HistoryOf)];
        Recordings = [.. calls.Where(call => call.RecordingId > 0).Select(RecordingOf)];
    }

    public IReadOnlyList<JObject> History { get; }

    public IReadOnlyList<JObject> Recordings { get; }

    public IReadOnlyList<JObject> Active =>
    [
        new()
        {
            ["Id"] = 1, ["Caller"] = "+442071234567", ["Callee"] = "101", ["Status"] = "Talking",
            ["EstablishedAt"] = At(_started.AddMinutes(-3)), ["LastChangeStatus"] = At(_started.AddMinutes(-3)), ["ServerNow"] = At(_started),
        },
        new()
        {
            ["Id"] = 2, ["Caller"] = "102", ["Callee"] = "103", ["Status"] = "Routing",
            ["EstablishedAt"] = At(_started.AddSeconds(-10)), ["LastChangeStatus"] = At(_started.AddSeconds(-10)), ["ServerNow"] = At(_started),
        },
    ];

    public IReadOnlyList<JObject> Backups =>
    [
        new()
        {
            ["FileName"] = "sandbox-backup-1.zip", ["CreationTime"] = At(_firstDay.AddHours(2)), ["Size"] = 1_048_576,
            ["DownloadLink"] = "/backups/sandbox-backup-1.zip",
        },
    ];

    public IReadOnlyList<JObject> Events =>
    [
        Event(1, 20, "Info", "Service started.", _firstDay.AddHours(1)),
        Event(2, 4103, "Warning", "A trunk did not answer in time.", _firstDay.AddHours(13)),
        Event(3, 12290, "Error", "An IP address was blocked.", _firstDay.AddHours(30)),
    ];

    public IReadOnlyList<JObject> Chats =>
    [
        new()
        {
            ["ConversationId"] = 1, ["FromName"] = "Visitor", ["FromNo"] = "", ["IsExternal"] = true, ["Message"] = "Are you open today?",
            ["ParticipantEmail"] = "visitor@example.com", ["ProviderName"] = "Website", ["ProviderType"] = "LiveChat", ["QueueNumber"] = "800",
            ["Source"] = "LiveChat", ["TimeSent"] = At(_firstDay.AddHours(10)), ["ParticipantsGroupsArray"] = new JArray("GRP0000"),
        },
    ];

    public IReadOnlyList<JObject> ChatMessages =>
    [
        new()
        {
            ["ConversationId"] = 1, ["MessageId"] = 1, ["IsExternal"] = true, ["Message"] = "Are you open today?", ["QueueNumber"] = "800",
            ["Recipients"] = "800", ["SenderParticipantEmail"] = "visitor@example.com", ["SenderParticipantName"] = "Visitor",
            ["TimeSent"] = At(_firstDay.AddHours(10)), ["ParticipantsGroupsArray"] = new JArray("GRP0000"),
        },
    ];

    private static JObject Event(int id, int code, string type, string message, DateTimeOffset at) => new()
    {
        ["Id"] = id,
        ["EventId"] = code,
        ["Type"] = type,
        ["Message"] = message,
        ["Source"] = "3CX",
        ["Group"] = "GRP0000",
        ["GroupName"] = "__DEFAULT__",
        ["TimeGenerated"] = At(at),
        ["Params"] = new JArray(),
    };

    private static string At(DateTimeOffset moment) => Moments.Write(moment);

    private static bool IsExternal(string number) => number.StartsWith('+');

    private static int TypeOf(string number) => IsExternal(number) ? ExternalLine : number == "800" ? Queue : Extension;

    private DateTimeOffset StartOf(Call call) => _firstDay.AddDays(call.Day) + TimeSpan.Parse(call.Time, System.Globalization.CultureInfo.InvariantCulture);

    private JObject HistoryOf(Call call, int index)
    {
        DateTimeOffset start = StartOf(call);
        return new JObject
        {
            ["SegmentId"] = index + 1,
            ["SegmentActionId"] = call.Talk > 0 ? 1 : 6,
            ["SegmentType"] = 2,
            ["SegmentStartTime"] = At(start),
            ["SegmentEndTime"] = At(start.AddSeconds(call.Ring + call.Talk)),
            ["CallTime"] = XmlConvert.ToString(TimeSpan.FromSeconds(call.Talk)),
            ["CallAnswered"] = call.Talk > 0,
            ["SrcId"] = (2 * index) + 1,
            ["SrcParticipantId"] = (2 * index) + 1,
            ["SrcDn"] = IsExternal(call.From) ? "10000" : call.From,
            ["SrcDnType"] = TypeOf(call.From),
            ["SrcCallerNumber"] = call.From,
            ["SrcDisplayName"] = call.From,
            ["SrcExternal"] = IsExternal(call.From),
            ["SrcInternal"] = !IsExternal(call.From),
            ["SrcRecId"] = call.RecordingId,
            ["DstId"] = (2 * index) + 2,
            ["DstParticipantId"] = (2 * index) + 2,
            ["DstDn"] = IsExternal(call.To) ? "10000" : call.To,
            ["DstDnType"] = TypeOf(call.To),
            ["DstCallerNumber"] = call.To,
            ["DstDisplayName"] = call.To,
            ["DstExternal"] = IsExternal(call.To),
            ["DstInternal"] = !IsExternal(call.To),
            ["DstRecId"] = call.RecordingId,
        };
    }

    private JObject RecordingOf(Call call)
    {
        DateTimeOffset start = StartOf(call).AddSeconds(call.Ring);
        return new JObject
        {
            ["Id"] = call.RecordingId,
            ["CallType"] = IsExternal(call.From) ? "InboundExternal" : IsExternal(call.To) ? "OutboundExternal" : "Local",
            ["StartTime"] = At(start),
            ["EndTime"] = At(start.AddSeconds(call.Talk)),
            ["FromDn"] = IsExternal(call.From) ? "10000" : call.From,
            ["FromCallerNumber"] = call.From,
            ["FromDisplayName"] = call.From,
            ["FromDnType"] = TypeOf(call.From),
            ["ToDn"] = call.To,
            ["ToCallerNumber"] = call.To,
            ["ToDisplayName"] = call.To,
            ["ToDnType"] = TypeOf(call.To),
            ["RecordingUrl"] = $"{call.To}/recording-{call.RecordingId}.wav",
            ["CanBeTranscribed"] = true,
            ["IsArchived"] = false,
            ["IsTranscribed"] = false,
        };
    }

    /// <summary>A call of the office.</summary>
    /// <param name="Day">0 for the first day, 1 for the second.</param>
    /// <param name="Time">When it began.</param>
    /// <param name="From">Number that called; with a plus sign one outside of the PBX.</param>
    /// <param name="To">Number that was called.</param>
    /// <param name="Ring">Seconds that it rang.</param>
    /// <param name="Talk">Seconds of talk; 0 for a call that nobody took.</param>
    /// <param name="RecordingId">Id of its recording; 0 for none.</param>
    private sealed record Call(int Day, string Time, string From, string To, int Ring, int Talk, int RecordingId = 0);
}
