// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Phone lldp info. (XAPI Pbx.PhoneLldpInfo)</summary>
[Naming(Naming.AsWritten)]
public sealed record PhoneLldpInfo
{
    public Optional<bool> Configurable { get; init; }

    public Optional<bool> Value { get; init; }
}
