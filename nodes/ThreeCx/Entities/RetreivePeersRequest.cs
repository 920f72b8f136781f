// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Retreive peers request. (XAPI Pbx.RetreivePeersRequest)</summary>
[Naming(Naming.AsWritten)]
public sealed record RetreivePeersRequest
{
    public Optional<JsonText<IReadOnlyList<string>>> DnNumbers { get; init; }

    public Optional<bool> IsReportPeers { get; init; }
}
