// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Device line. (XAPI Pbx.DeviceLine)</summary>
[Naming(Naming.AsWritten)]
public sealed record DeviceLine
{
    public Optional<int> Key { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<string> Number { get; init; }
}
