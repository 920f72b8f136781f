// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Black list number. (XAPI Pbx.BlackListNumber)</summary>
[Naming(Naming.AsWritten)]
public sealed record BlackListNumber
{
    public Optional<string> CallerId { get; init; }

    public Optional<string> Description { get; init; }

    public Optional<string> Id { get; init; }
}
