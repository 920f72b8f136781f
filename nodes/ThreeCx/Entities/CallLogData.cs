// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Call log data. (XAPI Pbx.CallLogData)</summary>
[Naming(Naming.AsWritten)]
public sealed record CallLogData
{
    public Optional<string> ActionDnCallerId { get; init; }

    public Optional<string> ActionDnDisplayName { get; init; }

    [Parameter(Name = "actionDnDn")]
    public Optional<string> ActionDnDn { get; init; }

    public Optional<int> ActionDnType { get; init; }

    public Optional<int> ActionType { get; init; }

    public Optional<bool> Answered { get; init; }

    public Optional<int> CallCost { get; init; }

    public Optional<string> CallHistoryId { get; init; }

    public Optional<int> CallId { get; init; }

    public Optional<string> CallType { get; init; }

    public Optional<string> CdrId { get; init; }

    public Optional<string> DestinationCallerId { get; init; }

    public Optional<string> DestinationDisplayName { get; init; }

    public Optional<string> DestinationDn { get; init; }

    public Optional<int> DestinationType { get; init; }

    public Optional<string> Direction { get; init; }

    public Optional<int> DstRecId { get; init; }

    public Optional<int> Indent { get; init; }

    public Optional<string> MainCallHistoryId { get; init; }

    public Optional<bool> QualityReport { get; init; }

    public Optional<string> Reason { get; init; }

    public Optional<JsonText<IReadOnlyList<XReportRecording>>> Recordings { get; init; }

    public Optional<string> RecordingUrl { get; init; }

    public Optional<string> RingingDuration { get; init; }

    public Optional<int> SegmentId { get; init; }

    public Optional<int> SentimentScore { get; init; }

    public Optional<string> SourceCallerId { get; init; }

    public Optional<string> SourceDisplayName { get; init; }

    public Optional<string> SourceDn { get; init; }

    public Optional<int> SourceType { get; init; }

    public Optional<int> SrcRecId { get; init; }

    public Optional<DateTimeOffset> StartTime { get; init; }

    public Optional<string> Status { get; init; }

    public Optional<int> SubrowDescNumber { get; init; }

    public Optional<string> Summary { get; init; }

    public Optional<string> TalkingDuration { get; init; }

    public Optional<string> Transcription { get; init; }
}
