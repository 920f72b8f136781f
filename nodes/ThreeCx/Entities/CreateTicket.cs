// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Create ticket. (XAPI Pbx.CreateTicket)</summary>
[Naming(Naming.AsWritten)]
public sealed record CreateTicket
{
    public Optional<bool> CanCreateTicket { get; init; }

    public Optional<CreateTicketStatus> CreateTicketStatus { get; init; }

    public Optional<string> FixUrl { get; init; }
}
