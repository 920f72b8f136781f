using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>A place to which a call is sent. (XAPI Pbx.Destination)</summary>
[Naming(Naming.AsWritten)]
public sealed record Destination
{
    public Optional<string> External { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<string> Number { get; init; }

    public Optional<JsonText<IReadOnlyList<UserTag>>> Tags { get; init; }

    public Optional<DestinationType> To { get; init; }

    public Optional<PeerType> Type { get; init; }
}
