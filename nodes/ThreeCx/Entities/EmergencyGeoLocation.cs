// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Emergency geo location. (XAPI Pbx.EmergencyGeoLocation)</summary>
[Naming(Naming.AsWritten)]
public sealed record EmergencyGeoLocation
{
    public Optional<string> FriendlyName { get; init; }

    public Optional<string> Id { get; init; }
}
