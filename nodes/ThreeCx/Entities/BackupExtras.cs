// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Backup extras. (XAPI Pbx.BackupExtras)</summary>
[Naming(Naming.AsWritten)]
public sealed record BackupExtras
{
    public Optional<long> Footprint { get; init; }

    public Optional<bool> IsEncrypted { get; init; }

    public Optional<string> Version { get; init; }
}
