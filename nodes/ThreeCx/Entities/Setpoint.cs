// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Setpoint. (XAPI Pbx.Setpoint)</summary>
[Naming(Naming.AsWritten)]
public sealed record Setpoint
{
    public Optional<bool> Enabled { get; init; }

    public Optional<SetpointType> Type { get; init; }

    public Optional<int> Value { get; init; }
}
