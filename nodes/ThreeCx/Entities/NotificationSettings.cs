// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Notification settings. (XAPI Pbx.NotificationSettings)</summary>
[Naming(Naming.AsWritten)]
public sealed record NotificationSettings
{
    public Optional<bool> AutoRestartFailedServices { get; init; }

    public Optional<bool> CanEditEmailAddresses { get; init; }

    public Optional<string> EmailAddresses { get; init; }

    public Optional<JsonText<IReadOnlyList<NotifyCodes>>> NotifyCodes { get; init; }

    public Optional<bool> NotifyExtensionAdded { get; init; }

    public Optional<bool> NotifyServiceStopped { get; init; }

    public Optional<bool> NotifySuccessScheduledBackups { get; init; }

    public Optional<bool> NotifySystemOwners { get; init; }

    public Optional<bool> NotifyUpdatesAvailable { get; init; }

    public Optional<JsonText<IReadOnlyList<Setpoint>>> Setpoints { get; init; }
}
