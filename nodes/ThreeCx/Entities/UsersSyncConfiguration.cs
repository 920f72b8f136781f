// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Users sync configuration. (XAPI Pbx.UsersSyncConfiguration)</summary>
[Naming(Naming.AsWritten)]
public sealed record UsersSyncConfiguration
{
    public Optional<bool> IsEnabled { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> SelectedUsers { get; init; }

    public Optional<IntegrationSyncType> SyncType { get; init; }
}
