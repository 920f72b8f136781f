// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Emergency geo trunk location. (XAPI Pbx.EmergencyGeoTrunkLocation)</summary>
[Naming(Naming.AsWritten)]
public sealed record EmergencyGeoTrunkLocation
{
    public Optional<string> Id { get; init; }

    public Optional<JsonText<EmergencyGeoLocation>> Location { get; init; }

    public Optional<string> ProviderUri { get; init; }

    public Optional<string> TrunkDn { get; init; }
}
