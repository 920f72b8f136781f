using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>A place to which a call is sent. (XAPI Pbx.Destination)</summary>
[Naming(Naming.AsWritten)]
public sealed record Destination
{
    [Parameter(Description = "Number outside, for External.", Example = "+49301234567")]
    public Optional<string> External { get; init; }

    [Parameter(Description = "Set by the PBX.")]
    public Optional<string> Name { get; init; }

    [Parameter(Description = "Its number, where it has one.", Example = "101")]
    public Optional<string> Number { get; init; }

    [Parameter(Description = "Set by the PBX.")]
    public Optional<JsonText<IReadOnlyList<UserTag>>> Tags { get; init; }

    [Parameter(Description = "What sort of place.")]
    public Optional<DestinationType> To { get; init; }

    [Parameter(Description = "Set by the PBX.")]
    public Optional<PeerType> Type { get; init; }
}
