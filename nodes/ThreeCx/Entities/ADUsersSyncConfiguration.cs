// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>AD users sync configuration. (XAPI Pbx.ADUsersSyncConfiguration)</summary>
[Naming(Naming.AsWritten)]
public sealed record ADUsersSyncConfiguration
{
    public Optional<bool> EnableSSO { get; init; }

    public Optional<bool> IsEnabled { get; init; }

    public Optional<bool> IsSyncDepartments { get; init; }

    public Optional<bool> IsSyncDetails { get; init; }

    public Optional<bool> IsSyncOfficePhone { get; init; }

    public Optional<bool> IsSyncPhoto { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> SelectedGroups { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> SelectedUsers { get; init; }

    public Optional<bool> SetTeamsPresence { get; init; }

    public Optional<string> StartingExtensionNumber { get; init; }

    public Optional<JsonText<StatusSyncConfiguration>> StatusSyncConfiguration { get; init; }

    public Optional<bool> SyncEvents { get; init; }

    public Optional<bool> SyncGuestUsers { get; init; }

    public Optional<bool> SyncPersonalContacts { get; init; }

    public Optional<IntegrationSyncType> SyncType { get; init; }
}
