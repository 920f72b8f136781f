// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Call parking settings. (XAPI Pbx.CallParkingSettings)</summary>
[Naming(Naming.AsWritten)]
public sealed record CallParkingSettings
{
    public Optional<bool> AutoPickupEnabled { get; init; }

    public Optional<string> AutoPickupForwardDN { get; init; }

    public Optional<string> AutoPickupForwardExternalNumber { get; init; }

    public Optional<TypeOfAutoPickupForward> AutoPickupForwardType { get; init; }

    public Optional<int> AutoPickupTimeout { get; init; }

    public Optional<int> MaximumParkedCalls { get; init; }

    public Optional<string> MusicOnHold { get; init; }
}
