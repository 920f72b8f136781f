// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Update settings. (XAPI Pbx.UpdateSettings)</summary>
[Naming(Naming.AsWritten)]
public sealed record UpdateSettings
{
    public Optional<bool> AutoUpdateEnabled { get; init; }

    public Optional<JsonText<BackupSchedule>> Schedule { get; init; }
}
