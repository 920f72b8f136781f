namespace NodeHost.Runtime.Journal;

/// <summary>How journals are written.</summary>
public sealed record JournalOptions
{
    /// <summary>True to wait for the disk at each commit, so that a power cut loses nothing. The death of the process loses nothing either way.</summary>
    public bool SurvivesPowerLoss { get; init; }

    /// <summary>Most bytes that the journal of one run may take, files of items left out; null for no limit.</summary>
    public long? MaxBytes { get; init; }

    /// <summary>Takes secrets out of texts.</summary>
    public Func<string, string> Redact { get; init; } = static text => text;
}
