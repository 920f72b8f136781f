// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Call participant. (XAPI Pbx.CallParticipant)</summary>
[Naming(Naming.AsWritten)]
public sealed record CallParticipant
{
    public Optional<int> CallId { get; init; }

    public Optional<string> DeviceId { get; init; }

    public Optional<bool> DirectControl { get; init; }

    public Optional<string> DN { get; init; }

    public Optional<int> Id { get; init; }

    public Optional<int> LegId { get; init; }

    public Optional<string> PartyCallerId { get; init; }

    public Optional<string> PartyCallerName { get; init; }

    public Optional<string> PartyDn { get; init; }

    public Optional<string> PartyDnType { get; init; }

    public Optional<string> Status { get; init; }
}
