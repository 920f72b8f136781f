// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Data types to offload. (XAPI Pbx.DataTypesToOffload)</summary>
[Naming(Naming.AsWritten)]
public sealed record DataTypesToOffload
{
    public Optional<bool> AudioMetrics { get; init; }

    public Optional<bool> CallHistory { get; init; }

    public Optional<bool> Recordings { get; init; }

    public Optional<bool> SystemMetrics { get; init; }
}
