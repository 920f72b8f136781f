// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Status sync configuration. (XAPI Pbx.StatusSyncConfiguration)</summary>
[Naming(Naming.AsWritten)]
public sealed record StatusSyncConfiguration
{
    public Optional<JsonText<IReadOnlyList<M365ToPbxBinding>>> M365ToPbxBindings { get; init; }

    public Optional<JsonText<IReadOnlyList<PbxToM365Binding>>> PBXToM365Bindings { get; init; }

    public Optional<bool> PBXToM365Busy { get; init; }
}
