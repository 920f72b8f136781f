// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Purge settings. (XAPI Pbx.PurgeSettings)</summary>
[Naming(Naming.AsWritten)]
public sealed record PurgeSettings
{
    public Optional<bool> All { get; init; }

    public Optional<DateTimeOffset> Start { get; init; }

    public Optional<DateTimeOffset> Stop { get; init; }
}
