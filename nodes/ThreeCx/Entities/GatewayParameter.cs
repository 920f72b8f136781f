// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Gateway parameter. (XAPI Pbx.GatewayParameter)</summary>
[Naming(Naming.AsWritten)]
public sealed record GatewayParameter
{
    public Optional<bool> CanHaveDID { get; init; }

    public Optional<string> Description { get; init; }

    public Optional<int> Id { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> InboundPossibleValues { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> OutboundPossibleValues { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> SourceIDPossibleValues { get; init; }
}
