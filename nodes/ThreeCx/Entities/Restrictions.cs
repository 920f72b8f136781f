// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Restrictions. (XAPI Pbx.Restrictions)</summary>
[Naming(Naming.AsWritten)]
public sealed record Restrictions
{
    public Optional<JsonText<EntityRestrictions>> Dects { get; init; }

    public Optional<JsonText<EntityRestrictions>> LiveChats { get; init; }

    public Optional<int> MaxPrompts { get; init; }

    public Optional<JsonText<EntityRestrictions>> Sbcs { get; init; }

    public Optional<JsonText<EntityRestrictions>> System { get; init; }

    public Optional<JsonText<EntityRestrictions>> Trunks { get; init; }

    public Optional<JsonText<EntityRestrictions>> Users { get; init; }
}
