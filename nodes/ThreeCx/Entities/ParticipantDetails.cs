// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Participant details. (XAPI Pbx.ParticipantDetails)</summary>
public sealed record ParticipantDetails
{
    public Optional<string> Email { get; init; }

    public Optional<string> Key { get; init; }

    public Optional<int> Moderator { get; init; }

    public Optional<string> Name { get; init; }

    [Parameter(Name = "pbx_extension")]
    public Optional<string> PbxExtension { get; init; }
}
