// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Call control result response. (XAPI Pbx.CallControlResultResponse)</summary>
[Naming(Naming.AsWritten)]
public sealed record CallControlResultResponse
{
    public Optional<string> FinalStatus { get; init; }

    public Optional<string> Reason { get; init; }

    public Optional<string> ReasonText { get; init; }

    [Navigation]
    public Optional<JsonText<CallParticipant>> Result { get; init; }

    public Optional<string> VttId { get; init; }
}
