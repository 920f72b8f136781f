// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Gateway parameter binding. (XAPI Pbx.GatewayParameterBinding)</summary>
[Naming(Naming.AsWritten)]
public sealed record GatewayParameterBinding
{
    public Optional<string> Custom { get; init; }

    public Optional<int> ParamId { get; init; }

    public Optional<int> ValueId { get; init; }
}
