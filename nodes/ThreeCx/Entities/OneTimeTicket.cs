// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>One time ticket. (XAPI Pbx.OneTimeTicket)</summary>
[Naming(Naming.AsWritten)]
public sealed record OneTimeTicket
{
    public Optional<int> ExpiresInSeconds { get; init; }

    public Optional<string> Ticket { get; init; }
}
