// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Sip device. (XAPI Pbx.SipDevice)</summary>
[Naming(Naming.AsWritten)]
public sealed record SipDevice
{
    [Navigation]
    public Optional<JsonText<Peer>> DN { get; init; }

    public Optional<int> Id { get; init; }

    public Optional<string> PhoneWebPassword { get; init; }

    public Optional<string> ProvLink { get; init; }

    public Optional<JsonText<PhoneRegistrar>> Registrar { get; init; }
}
