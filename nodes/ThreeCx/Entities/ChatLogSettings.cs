// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Chat log settings. (XAPI Pbx.ChatLogSettings)</summary>
[Naming(Naming.AsWritten)]
public sealed record ChatLogSettings
{
    public Optional<int> AutoClearMonths { get; init; }

    public Optional<int> AutoCloseDays { get; init; }

    public Optional<bool> RemoteStorageEnabled { get; init; }
}
