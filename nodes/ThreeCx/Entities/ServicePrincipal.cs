// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Service principal. (XAPI Pbx.ServicePrincipal)</summary>
[Naming(Naming.AsWritten)]
public sealed record ServicePrincipal : Dn
{
    public Optional<bool> CallControlEnabled { get; init; }

    public Optional<bool> IsSystem { get; init; }

    public Optional<DateTimeOffset> LastUsed { get; init; }

    public Optional<bool> MyPhoneEnabled { get; init; }

    [Navigation]
    public Optional<JsonText<IReadOnlyList<Peer>>> Peers { get; init; }

    public Optional<bool> XAPIEnabled { get; init; }
}
