// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>DN range. (XAPI Pbx.DNRange)</summary>
[Naming(Naming.AsWritten)]
public sealed record DNRange
{
    public Optional<string> From { get; init; }

    public Optional<string> To { get; init; }
}
