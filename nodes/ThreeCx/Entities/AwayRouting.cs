// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Away routing. (XAPI Pbx.AwayRouting)</summary>
[Naming(Naming.AsWritten)]
public sealed record AwayRouting
{
    public Optional<bool> AllHoursExternal { get; init; }

    public Optional<bool> AllHoursInternal { get; init; }

    public Optional<JsonText<Destination>> External { get; init; }

    public Optional<JsonText<Destination>> Internal { get; init; }
}
