// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Recording repository settings. (XAPI Pbx.RecordingRepositorySettings)</summary>
[Naming(Naming.AsWritten)]
public sealed record RecordingRepositorySettings
{
    public Optional<int> AutoDeleteRecordingDays { get; init; }

    public Optional<bool> AutoDeleteRecordingEnabled { get; init; }

    public Optional<bool> IsRecordingArchiveEnabled { get; init; }

    public Optional<int> RecordingDiskSpace { get; init; }

    public Optional<string> RecordingPath { get; init; }

    public Optional<int> RecordingsQuota { get; init; }

    public Optional<long> RecordingUsedSpace { get; init; }
}
