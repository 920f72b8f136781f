// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Recording. (XAPI Pbx.Recording)</summary>
[Naming(Naming.AsWritten)]
public sealed record Recording
{
    public Optional<string> ArchivedUrl { get; init; }

    public Optional<RecordingCallType> CallType { get; init; }

    public Optional<bool> CanBeTranscribed { get; init; }

    public Optional<DateTimeOffset> EndTime { get; init; }

    public Optional<string> FromCallerNumber { get; init; }

    public Optional<string> FromCrmContact { get; init; }

    public Optional<string> FromDidNumber { get; init; }

    public Optional<string> FromDisplayName { get; init; }

    public Optional<string> FromDn { get; init; }

    public Optional<int> FromDnType { get; init; }

    public Optional<int> FromIdParticipant { get; init; }

    public Optional<int> Id { get; init; }

    public Optional<bool> IsArchived { get; init; }

    public Optional<bool> IsTranscribed { get; init; }

    public Optional<string> RecordingUrl { get; init; }

    public Optional<int> RefParticipantId { get; init; }

    public Optional<int> SentimentScore { get; init; }

    public Optional<DateTimeOffset> StartTime { get; init; }

    public Optional<string> Summary { get; init; }

    public Optional<string> ToCallerNumber { get; init; }

    public Optional<string> ToCrmContact { get; init; }

    public Optional<string> ToDidNumber { get; init; }

    public Optional<string> ToDisplayName { get; init; }

    public Optional<string> ToDn { get; init; }

    public Optional<int> ToDnType { get; init; }

    public Optional<int> ToIdParticipant { get; init; }

    public Optional<string> Transcription { get; init; }

    public Optional<int> TranscriptionResult { get; init; }
}
