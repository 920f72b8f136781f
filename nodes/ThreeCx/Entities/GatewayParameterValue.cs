// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Gateway parameter value. (XAPI Pbx.GatewayParameterValue)</summary>
[Naming(Naming.AsWritten)]
public sealed record GatewayParameterValue
{
    public Optional<string> Description { get; init; }

    public Optional<int> Id { get; init; }

    public Optional<string> Name { get; init; }
}
