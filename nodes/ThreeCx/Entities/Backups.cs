// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Backups. (XAPI Pbx.Backups)</summary>
[Naming(Naming.AsWritten)]
public sealed record Backups
{
    public Optional<DateTimeOffset> CreationTime { get; init; }

    public Optional<string> DownloadLink { get; init; }

    public Optional<string> FileName { get; init; }

    public Optional<long> Size { get; init; }
}
