using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>A backup to make. (XAPI Pbx.CreateBackup)</summary>
[Naming(Naming.AsWritten)]
public sealed record CreateBackup
{
    [Parameter(Description = "What goes into it.", Example = "{ \"Recordings\": false, \"CallHistory\": true }")]
    public Optional<JsonText<BackupContents>> Contents { get; init; }

    [Parameter(Description = "Name of the file, without ending.", Example = "before-update")]
    public Optional<string> Name { get; init; }
}
