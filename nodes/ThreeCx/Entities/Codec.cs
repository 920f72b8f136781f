// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Codec. (XAPI Pbx.Codec)</summary>
[Naming(Naming.AsWritten)]
public sealed record Codec
{
    public Optional<int> Id { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<string> RfcName { get; init; }
}
