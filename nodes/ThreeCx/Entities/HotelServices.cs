// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Hotel services. (XAPI Pbx.HotelServices)</summary>
[Naming(Naming.AsWritten)]
public sealed record HotelServices
{
    public Optional<bool> Enabled { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> HotelGroups { get; init; }

    public Optional<PmsIntegrationType> IntegrationType { get; init; }

    public Optional<string> IpAddress { get; init; }

    public Optional<JsonText<Destination>> NoAnswerDestination { get; init; }

    public Optional<int> NoAnswerTimeout { get; init; }

    public Optional<int> Port { get; init; }
}
