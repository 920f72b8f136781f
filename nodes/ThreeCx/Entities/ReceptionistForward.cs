using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>What a receptionist does when a key is pressed. (XAPI Pbx.ReceptionistForward)</summary>
[Naming(Naming.AsWritten)]
public sealed record ReceptionistForward
{
    public Optional<string> CustomData { get; init; }

    public Optional<string> ForwardDN { get; init; }

    public Optional<IVRForwardType> ForwardType { get; init; }

    public Optional<int> Id { get; init; }

    public Optional<string> Input { get; init; }

    public Optional<PeerType> PeerType { get; init; }
}
