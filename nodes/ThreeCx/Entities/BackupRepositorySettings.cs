// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Backup repository settings. (XAPI Pbx.BackupRepositorySettings)</summary>
[Naming(Naming.AsWritten)]
public sealed record BackupRepositorySettings
{
    public Optional<JsonText<LocationSettings>> Location { get; init; }
}
