// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Archive subsystem. (XAPI Pbx.ArchiveSubsystem)</summary>
[Naming(Naming.AsWritten)]
public sealed record ArchiveSubsystem
{
    public Optional<bool> Archiving { get; init; }

    public Optional<bool> Enabled { get; init; }

    public Optional<string> Folder { get; init; }

    public Optional<int> ScheduleDays { get; init; }
}
