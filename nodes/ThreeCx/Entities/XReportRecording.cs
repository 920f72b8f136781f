// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>X report recording. (XAPI Pbx.XReportRecording)</summary>
[Naming(Naming.AsWritten)]
public sealed record XReportRecording
{
    public Optional<int> Id { get; init; }

    public Optional<int> SentimentScore { get; init; }

    public Optional<string> Summary { get; init; }

    public Optional<string> Transcription { get; init; }
}
