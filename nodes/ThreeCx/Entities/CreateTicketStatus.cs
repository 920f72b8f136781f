// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Create ticket status. (XAPI Pbx.CreateTicketStatus)</summary>
[Naming(Naming.AsWritten)]
public enum CreateTicketStatus
{
    OK,
    KeyNotFound,
    KeyNotAssignedToUser,
    KeyAssignedToPartner,
    KeyIsNotCommercial,
    KeyHasNoSupportTickets,
}
