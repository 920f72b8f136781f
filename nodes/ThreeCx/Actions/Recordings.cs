using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Moves all recordings to the archive.</summary>
[Action("Recordings", "Archive", "POST", "/Recordings/Pbx.Archive", Effect = NodeEffect.Update, Description = "Moves all recordings to the archive")]
public sealed class Archive : XapiAction<NoParameters>;

/// <summary>Moves the recordings with the given ids to the archive.</summary>
[Action("Recordings", "Bulk Recordings Archive", "POST", "/Recordings/Pbx.BulkRecordingsArchive",
    Effect = NodeEffect.Update, Description = "Moves the recordings with the given ids to the archive")]
public sealed class BulkRecordingsArchive : XapiAction<BulkRecordingsArchiveParameters>;

/// <summary>Parameters of <see cref="BulkRecordingsArchive"/>.</summary>
public sealed record BulkRecordingsArchiveParameters
{
    [Parameter(Description = "Ids of the recordings.", Example = "[501, 502]")]
    public required JsonText<IReadOnlyList<int>> Ids { get; init; }
}

/// <summary>Removes the recordings with the given ids.</summary>
[Action("Recordings", "Bulk Recordings Delete", "POST", "/Recordings/Pbx.BulkRecordingsDelete",
    Effect = NodeEffect.Delete, Description = "Removes the recordings with the given ids")]
public sealed class BulkRecordingsDelete : XapiAction<BulkRecordingsDeleteParameters>;

/// <summary>Parameters of <see cref="BulkRecordingsDelete"/>.</summary>
public sealed record BulkRecordingsDeleteParameters
{
    [Parameter(Description = "Ids of the recordings.", Example = "[501, 502]")]
    public required JsonText<IReadOnlyList<int>> Ids { get; init; }
}

/// <summary>Downloads a recording as the file data.</summary>
[Action("Recordings", "Download Recording", "GET", "/Recordings/Pbx.DownloadRecording(recId={recId})",
    Description = "Downloads a recording as the file data")]
public sealed class DownloadRecording : XapiAction<DownloadRecordingParameters>;

/// <summary>Parameters of <see cref="DownloadRecording"/>.</summary>
public sealed record DownloadRecordingParameters
{
    [Parameter(Description = "Id of the recording, as List Recording gives it.", Example = "501")]
    public required int RecId { get; init; }
}

/// <summary>Reads where recordings are kept, how much room they may take and when they are removed.</summary>
[Action("Recordings", "Get Recording Repository Settings", "GET", "/Recordings/Pbx.GetRecordingRepositorySettings()",
    Description = "Reads where recordings are kept, how much room they may take and when they are removed")]
[Answer<RecordingRepositorySettings>]
public sealed class GetRecordingRepositorySettings : XapiAction<NoParameters>;

/// <summary>Lists recordings, for example with the $filter StartTime ge 2027-01-01T00:00:00Z; needs the role of a system owner.</summary>
[Action("Recordings", "List Recording", "GET", "/Recordings",
    Description = "Lists recordings, for example with the $filter StartTime ge 2027-01-01T00:00:00Z; needs the role of a system owner")]
[Answer<Recording>(IsList = true)]
public sealed class ListRecording : XapiAction<ListQuery>;

/// <summary>Removes all recordings from the archive.</summary>
[Action("Recordings", "Purge Archive", "POST", "/Recordings/Pbx.PurgeArchive",
    Effect = NodeEffect.Delete, Description = "Removes all recordings from the archive")]
public sealed class PurgeArchive : XapiAction<NoParameters>;

/// <summary>Removes all recordings from the disk of the PBX.</summary>
[Action("Recordings", "Purge Local", "POST", "/Recordings/Pbx.PurgeLocal",
    Effect = NodeEffect.Delete, Description = "Removes all recordings from the disk of the PBX")]
public sealed class PurgeLocal : XapiAction<NoParameters>;

/// <summary>Changes where recordings are kept, how much room they may take or when they are removed.</summary>
[Action("Recordings", "Set Recording Repository Settings", "POST", "/Recordings/Pbx.SetRecordingRepositorySettings",
    Effect = NodeEffect.Update, Description = "Changes where recordings are kept, how much room they may take or when they are removed")]
public sealed class SetRecordingRepositorySettings : XapiAction<SetRecordingRepositorySettingsParameters>;

/// <summary>Parameters of <see cref="SetRecordingRepositorySettings"/>.</summary>
public sealed record SetRecordingRepositorySettingsParameters
{
    [Parameter(Description = "The settings that change.", Example = "{ \"AutoDeleteRecordingEnabled\": true, \"AutoDeleteRecordingDays\": 90 }")]
    public Optional<JsonText<RecordingRepositorySettings>> Settings { get; init; }
}

/// <summary>Has the recordings with the given ids written down.</summary>
[Action("Recordings", "Transcribe Recordings", "POST", "/Recordings/Pbx.TranscribeRecordings",
    Description = "Has the recordings with the given ids written down")]
public sealed class TranscribeRecordings : XapiAction<TranscribeRecordingsParameters>;

/// <summary>Parameters of <see cref="TranscribeRecordings"/>.</summary>
public sealed record TranscribeRecordingsParameters
{
    [Parameter(Description = "Ids of the recordings.", Example = "[501, 502]")]
    public required JsonText<IReadOnlyList<int>> Ids { get; init; }
}
