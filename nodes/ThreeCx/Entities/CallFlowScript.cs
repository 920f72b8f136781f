// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Call flow script. (XAPI Pbx.CallFlowScript)</summary>
[Naming(Naming.AsWritten)]
public sealed record CallFlowScript
{
    public Optional<string> Description { get; init; }

    public Optional<string> Help { get; init; }

    public Optional<string> Id { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> Versions { get; init; }
}
