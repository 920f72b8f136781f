// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Archive.</summary>
[Action("Recordings", "Archive", "POST", "/Recordings/Pbx.Archive")]
public sealed class Archive : XapiAction<NoParameters>;

/// <summary>Bulk recordings archive.</summary>
[Action("Recordings", "Bulk Recordings Archive", "POST", "/Recordings/Pbx.BulkRecordingsArchive")]
public sealed class BulkRecordingsArchive : XapiAction<BulkRecordingsArchiveParameters>;

/// <summary>Parameters of <see cref="BulkRecordingsArchive"/>.</summary>
public sealed record BulkRecordingsArchiveParameters
{
    public Optional<JsonText<IReadOnlyList<int>>> Ids { get; init; }
}

/// <summary>Bulk recordings delete.</summary>
[Action("Recordings", "Bulk Recordings Delete", "POST", "/Recordings/Pbx.BulkRecordingsDelete")]
public sealed class BulkRecordingsDelete : XapiAction<BulkRecordingsDeleteParameters>;

/// <summary>Parameters of <see cref="BulkRecordingsDelete"/>.</summary>
public sealed record BulkRecordingsDeleteParameters
{
    public Optional<JsonText<IReadOnlyList<int>>> Ids { get; init; }
}

/// <summary>Downloads a recording.</summary>
[Action("Recordings", "Download Recording", "GET", "/Recordings/Pbx.DownloadRecording(recId={recId})")]
public sealed class DownloadRecording : XapiAction<DownloadRecordingParameters>;

/// <summary>Parameters of <see cref="DownloadRecording"/>.</summary>
public sealed record DownloadRecordingParameters
{
    public required int RecId { get; init; }
}

/// <summary>Reads recording repository settings.</summary>
[Action("Recordings", "Get Recording Repository Settings", "GET", "/Recordings/Pbx.GetRecordingRepositorySettings()")]
[Answer<RecordingRepositorySettings>]
public sealed class GetRecordingRepositorySettings : XapiAction<NoParameters>;

/// <summary>Lists recordings.</summary>
[Action("Recordings", "List Recording", "GET", "/Recordings")]
[Answer<Recording>(IsList = true)]
public sealed class ListRecording : XapiAction<ListQuery>;

/// <summary>Purge archive.</summary>
[Action("Recordings", "Purge Archive", "POST", "/Recordings/Pbx.PurgeArchive")]
public sealed class PurgeArchive : XapiAction<NoParameters>;

/// <summary>Purge local.</summary>
[Action("Recordings", "Purge Local", "POST", "/Recordings/Pbx.PurgeLocal")]
public sealed class PurgeLocal : XapiAction<NoParameters>;

/// <summary>Sets recording repository settings.</summary>
[Action("Recordings", "Set Recording Repository Settings", "POST", "/Recordings/Pbx.SetRecordingRepositorySettings")]
public sealed class SetRecordingRepositorySettings : XapiAction<SetRecordingRepositorySettingsParameters>;

/// <summary>Parameters of <see cref="SetRecordingRepositorySettings"/>.</summary>
public sealed record SetRecordingRepositorySettingsParameters
{
    public Optional<JsonText<RecordingRepositorySettings>> Settings { get; init; }
}

/// <summary>Transcribe recordings.</summary>
[Action("Recordings", "Transcribe Recordings", "POST", "/Recordings/Pbx.TranscribeRecordings")]
public sealed class TranscribeRecordings : XapiAction<TranscribeRecordingsParameters>;

/// <summary>Parameters of <see cref="TranscribeRecordings"/>.</summary>
public sealed record TranscribeRecordingsParameters
{
    public Optional<JsonText<IReadOnlyList<int>>> Ids { get; init; }
}
