// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Entity restrictions. (XAPI Pbx.EntityRestrictions)</summary>
[Naming(Naming.AsWritten)]
public sealed record EntityRestrictions
{
    public Optional<int> Allowed { get; init; }

    public Optional<bool> Unlimited { get; init; }

    public Optional<int> Used { get; init; }
}
