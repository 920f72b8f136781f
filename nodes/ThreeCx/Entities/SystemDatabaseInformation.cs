// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>System database information. (XAPI Pbx.SystemDatabaseInformation)</summary>
[Naming(Naming.AsWritten)]
public sealed record SystemDatabaseInformation
{
    public Optional<long> CallsUsedSpace { get; init; }

    public Optional<long> ChatFilesCount { get; init; }

    public Optional<long> ChatsUsedSpace { get; init; }

    public Optional<long> EventLogUsedSpace { get; init; }

    public Optional<int> Id { get; init; }
}
