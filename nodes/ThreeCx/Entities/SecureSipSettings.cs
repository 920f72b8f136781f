// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Secure sip settings. (XAPI Pbx.SecureSipSettings)</summary>
[Naming(Naming.AsWritten)]
public sealed record SecureSipSettings
{
    public Optional<JsonText<ConcealedDataFile>> Certificate { get; init; }

    public Optional<JsonText<ConcealedDataFile>> PrivateKey { get; init; }
}
