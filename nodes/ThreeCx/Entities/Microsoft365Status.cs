// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Microsoft365 status. (XAPI Pbx.Microsoft365Status)</summary>
[Naming(Naming.AsWritten)]
public sealed record Microsoft365Status
{
    public Optional<string> ApplicationId { get; init; }

    public Optional<string> ExceptionMessage { get; init; }

    public Optional<string> ProvisionUrl { get; init; }
}
