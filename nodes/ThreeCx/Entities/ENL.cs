// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>ENL. (XAPI Pbx.ENL)</summary>
[Naming(Naming.AsWritten)]
public sealed record ENL
{
    public Optional<int> From { get; init; }

    public Optional<int> To { get; init; }
}
