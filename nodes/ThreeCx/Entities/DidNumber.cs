// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Did number. (XAPI Pbx.DidNumber)</summary>
[Naming(Naming.AsWritten)]
public sealed record DidNumber
{
    public Optional<string> Number { get; init; }

    [Navigation]
    public Optional<JsonText<InboundRule>> RoutingRule { get; init; }

    public Optional<string> TemplateFileName { get; init; }

    public Optional<int> TrunkId { get; init; }
}
