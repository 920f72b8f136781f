// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>First available number. (XAPI Pbx.FirstAvailableNumber)</summary>
[Naming(Naming.AsWritten)]
public sealed record FirstAvailableNumber
{
    public Optional<string> Number { get; init; }
}
