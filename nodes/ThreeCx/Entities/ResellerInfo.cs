// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Reseller info. (XAPI Pbx.ResellerInfo)</summary>
[Naming(Naming.AsWritten)]
public sealed record ResellerInfo
{
    public Optional<string> Id { get; init; }

    public Optional<string> Name { get; init; }
}
