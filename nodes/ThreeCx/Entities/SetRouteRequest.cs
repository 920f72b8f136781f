// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Set route request. (XAPI Pbx.SetRouteRequest)</summary>
[Naming(Naming.AsWritten)]
public sealed record SetRouteRequest
{
    public Optional<int> Id { get; init; }

    public Optional<JsonText<IReadOnlyList<SetRoute>>> Routes { get; init; }
}
