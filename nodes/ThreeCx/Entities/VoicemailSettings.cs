// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Voicemail settings. (XAPI Pbx.VoicemailSettings)</summary>
[Naming(Naming.AsWritten)]
public sealed record VoicemailSettings
{
    public Optional<string> AnalyzeModelGrok { get; init; }

    public Optional<string> AnalyzeModelOpenAI { get; init; }

    public Optional<int> AutoDeleteDays { get; init; }

    public Optional<bool> AutoDeleteEnabled { get; init; }

    public Optional<bool> CallRecordingStereo { get; init; }

    public Optional<string> Extension { get; init; }

    public Optional<int> Id { get; init; }

    public Optional<int> MinDuration { get; init; }

    public Optional<bool> OperatorEnabled { get; init; }

    public Optional<int> Quota { get; init; }

    public Optional<bool> RemoteStorageEnabled { get; init; }

    public Optional<bool> SendEmailQuotaEnabled { get; init; }

    public Optional<int> SendEmailQuotaPercentage { get; init; }

    public Optional<TranscribeEngine> TranscribeEngine { get; init; }

    public Optional<JsonText<ConcealedPassword>> TranscribeKeyGrok { get; init; }

    public Optional<string> TranscribeLanguage { get; init; }

    public Optional<string> TranscribeModelOpenAI { get; init; }

    public Optional<string> TranscribeRegion { get; init; }

    public Optional<JsonText<ConcealedPassword>> TranscribeSecretKey { get; init; }

    public Optional<long> UsedSpace { get; init; }
}
