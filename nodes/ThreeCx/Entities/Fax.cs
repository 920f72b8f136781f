// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Fax. (XAPI Pbx.Fax)</summary>
[Naming(Naming.AsWritten)]
public sealed record Fax : Dn
{
    public Optional<string> AuthID { get; init; }

    public Optional<string> AuthPassword { get; init; }

    public Optional<bool> FaxServer { get; init; }

    public Optional<string> OutboundCallerId { get; init; }
}
