// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Interruption decision. (XAPI Pbx.InterruptionDecision)</summary>
[Naming(Naming.AsWritten)]
public sealed record InterruptionDecision
{
    public Optional<string> Action { get; init; }

    public Optional<string> Instructions { get; init; }
}
