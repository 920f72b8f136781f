// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Period. (XAPI Pbx.Period)</summary>
[Naming(Naming.AsWritten)]
public sealed record Period
{
    public Optional<DayOfWeek> DayOfWeek { get; init; }

    public Optional<string> Start { get; init; }

    public Optional<string> Stop { get; init; }
}
