// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Inbound call. (XAPI Pbx.InboundCall)</summary>
[Naming(Naming.AsWritten)]
public sealed record InboundCall
{
    public Optional<string> CallDuration { get; init; }

    public Optional<string> CallHistoryId { get; init; }

    public Optional<string> CdrId { get; init; }

    public Optional<string> DestinationCallerId { get; init; }

    public Optional<string> DestinationDisplayName { get; init; }

    public Optional<string> DestinationDn { get; init; }

    public Optional<string> Did { get; init; }

    public Optional<bool> QualityReport { get; init; }

    public Optional<int> RecordingId { get; init; }

    public Optional<JsonText<IReadOnlyList<XReportRecording>>> Recordings { get; init; }

    public Optional<string> RecordingUrl { get; init; }

    public Optional<string> RingingDuration { get; init; }

    public Optional<string> RuleName { get; init; }

    public Optional<int> SentimentScore { get; init; }

    public Optional<string> SourceCallerId { get; init; }

    public Optional<string> SourceDisplayName { get; init; }

    public Optional<string> SourceDn { get; init; }

    public Optional<DateTimeOffset> StartTime { get; init; }

    public Optional<string> Status { get; init; }

    public Optional<string> Summary { get; init; }

    public Optional<string> TalkingDuration { get; init; }

    public Optional<string> Transcription { get; init; }

    public Optional<string> TrunkName { get; init; }

    public Optional<string> TrunkNumber { get; init; }
}
