// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Call type info. (XAPI Pbx.CallTypeInfo)</summary>
[Naming(Naming.AsWritten)]
public sealed record CallTypeInfo
{
    public Optional<string> DigitsLength { get; init; }

    public Optional<string> Prefix { get; init; }
}
