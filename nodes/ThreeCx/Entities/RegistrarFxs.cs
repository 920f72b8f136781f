// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Registrar fxs. (XAPI Pbx.RegistrarFxs)</summary>
[Naming(Naming.AsWritten)]
public sealed record RegistrarFxs
{
    public Optional<string> InterfaceLink { get; init; }

    public Optional<string> MacAddress { get; init; }
}
