// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Auto scheduler settings. (XAPI Pbx.AutoSchedulerSettings)</summary>
[Naming(Naming.AsWritten)]
public sealed record AutoSchedulerSettings
{
    public Optional<bool> Enabled { get; init; }

    public Optional<string> ProfileAvailable { get; init; }

    public Optional<string> ProfileAway { get; init; }

    public Optional<string> ProfileDND { get; init; }
}
