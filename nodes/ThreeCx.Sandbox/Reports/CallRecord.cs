using System.Xml;
using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Odata;
using NodeHost.ThreeCx.Sandbox.Shapes;

namespace NodeHost.ThreeCx.Sandbox.Reports;

/// <summary>A call of the history, as reports count it.</summary>
internal sealed record CallRecord
{
    private const int QueueType = 4;

    public required int Id { get; init; }

    public required DateTimeOffset Start { get; init; }

    public required TimeSpan Ringing { get; init; }

    public required TimeSpan Talking { get; init; }

    public required bool IsAnswered { get; init; }

    public required CallParty From { get; init; }

    public required CallParty To { get; init; }

    public bool IsToQueue => To.Type == QueueType;

    public string Status => IsAnswered ? "Answered" : "Unanswered";

    public string StartText => Moments.Write(Start);

    public static CallRecord Of(JObject segment)
    {
        DateTimeOffset start = MomentOf(segment["SegmentStartTime"]);
        TimeSpan talking = Operand.DurationOf((string?)segment["CallTime"]) ?? TimeSpan.Zero;
        TimeSpan ringing = MomentOf(segment["SegmentEndTime"]) - start - talking;
        return new CallRecord
        {
            Id = (int?)segment["SegmentId"] ?? 0,
            Start = start,
            Talking = talking,
            Ringing = ringing > TimeSpan.Zero ? ringing : TimeSpan.Zero,
            IsAnswered = segment["CallAnswered"] is JValue { Value: true },
            From = CallParty.Of(segment, "Src"),
            To = CallParty.Of(segment, "Dst"),
        };
    }

    public static string Text(TimeSpan span) => XmlConvert.ToString(span);

    private static DateTimeOffset MomentOf(JToken? value) => value is JValue { Value: string text } && Moments.TryParse(text, out DateTimeOffset moment) ? moment : default;
}

/// <summary>One end of a call.</summary>
/// <param name="Dn">Number of the extension or trunk.</param>
/// <param name="Caller">Number that was shown.</param>
/// <param name="Name">Name that was shown.</param>
/// <param name="Type">What the number belongs to.</param>
/// <param name="IsExternal">True for one outside of the PBX.</param>
/// <param name="RecordingId">Id of the recording; 0 for none.</param>
internal sealed record CallParty(string Dn, string Caller, string Name, int Type, bool IsExternal, int RecordingId)
{
    public static CallParty Of(JObject segment, string prefix) => new(
        (string?)segment[$"{prefix}Dn"] ?? "",
        (string?)segment[$"{prefix}CallerNumber"] ?? "",
        (string?)segment[$"{prefix}DisplayName"] ?? "",
        (int?)segment[$"{prefix}DnType"] ?? 0,
        segment[$"{prefix}External"] is JValue { Value: true },
        (int?)segment[$"{prefix}RecId"] ?? 0);
}
