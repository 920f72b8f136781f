// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Google user sync. (XAPI Pbx.GoogleUserSync)</summary>
[Naming(Naming.AsWritten)]
public sealed record GoogleUserSync
{
    public Optional<bool> IsEnabled { get; init; }

    public Optional<bool> IsSyncDepartments { get; init; }

    public Optional<bool> IsSyncPersonalContacts { get; init; }

    public Optional<bool> IsSyncPhoto { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> SelectedUsers { get; init; }

    public Optional<string> StartingExtensionNumber { get; init; }

    public Optional<IntegrationSyncType> SyncType { get; init; }

    public Optional<bool> UseCalendarEventsAsPresence { get; init; }
}
