// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Inbound rule report. (XAPI Pbx.InboundRuleReport)</summary>
[Naming(Naming.AsWritten)]
public sealed record InboundRuleReport
{
    public Optional<string> DID { get; init; }

    public Optional<int> Id { get; init; }

    public Optional<JsonText<Destination>> InOfficeRouting { get; init; }

    public Optional<JsonText<Destination>> OutOfficeRouting { get; init; }

    public Optional<string> RuleName { get; init; }

    public Optional<string> Trunk { get; init; }
}
