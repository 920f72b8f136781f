// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>External group. (XAPI Pbx.ExternalGroup)</summary>
[Naming(Naming.AsWritten)]
public sealed record ExternalGroup
{
    public Optional<string> Description { get; init; }

    public Optional<string> DisplayName { get; init; }

    public Optional<string> Id { get; init; }
}
