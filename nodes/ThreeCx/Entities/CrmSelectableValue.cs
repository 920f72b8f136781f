// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Crm selectable value. (XAPI Pbx.CrmSelectableValue)</summary>
[Naming(Naming.AsWritten)]
public sealed record CrmSelectableValue
{
    public Optional<int> Id { get; init; }

    public Optional<string> Name { get; init; }
}
