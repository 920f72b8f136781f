// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Set route. (XAPI Pbx.SetRoute)</summary>
[Naming(Naming.AsWritten)]
public sealed record SetRoute
{
    public Optional<string> DID { get; init; }

    public Optional<string> DisplayName { get; init; }

    public Optional<int> TrunkId { get; init; }
}
