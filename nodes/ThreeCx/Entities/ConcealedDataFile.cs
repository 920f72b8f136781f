// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Concealed data file. (XAPI Pbx.ConcealedDataFile)</summary>
[Naming(Naming.AsWritten)]
public sealed record ConcealedDataFile
{
    public Optional<bool> Concealed { get; init; }

    public Optional<string> Contents { get; init; }

    public Optional<string> Name { get; init; }
}
