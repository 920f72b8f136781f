// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Create backup. (XAPI Pbx.CreateBackup)</summary>
[Naming(Naming.AsWritten)]
public sealed record CreateBackup
{
    public Optional<JsonText<BackupContents>> Contents { get; init; }

    public Optional<string> Name { get; init; }
}
