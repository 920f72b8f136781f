// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Boss interruption settings. (XAPI Pbx.BossInterruptionSettings)</summary>
[Naming(Naming.AsWritten)]
public sealed record BossInterruptionSettings
{
    public Optional<JsonText<InterruptionDecision>> Block { get; init; }

    public Optional<JsonText<InterruptionDecision>> Interrupt { get; init; }

    public Optional<JsonText<InterruptionDecision>> Notify { get; init; }
}
