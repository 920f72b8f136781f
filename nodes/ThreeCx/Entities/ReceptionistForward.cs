using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>What a receptionist does when a key is pressed. (XAPI Pbx.ReceptionistForward)</summary>
[Naming(Naming.AsWritten)]
public sealed record ReceptionistForward
{
    [Parameter(Description = "Number outside, or what the type needs beside.")]
    public Optional<string> CustomData { get; init; }

    [Parameter(Description = "Number to which the caller goes, where the type needs one.", Example = "101")]
    public Optional<string> ForwardDN { get; init; }

    [Parameter(Description = "What the key does.")]
    public Optional<IVRForwardType> ForwardType { get; init; }

    [Parameter(Description = "Set by the PBX.")]
    public Optional<int> Id { get; init; }

    [Parameter(Description = "The key, or the digits.", Example = "1")]
    public Optional<string> Input { get; init; }

    [Parameter(Description = "What is at that number.")]
    public Optional<PeerType> PeerType { get; init; }
}
