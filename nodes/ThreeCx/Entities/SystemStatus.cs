// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>System status. (XAPI Pbx.SystemStatus)</summary>
[Naming(Naming.AsWritten)]
public sealed record SystemStatus
{
    public Optional<bool> Activated { get; init; }

    public Optional<bool> AutoUpdateEnabled { get; init; }

    public Optional<string> AvailableLocalIps { get; init; }

    public Optional<bool> BackupScheduled { get; init; }

    public Optional<int> CallsActive { get; init; }

    public Optional<long> ChatUsedSpace { get; init; }

    public Optional<string> CurrentLocalIp { get; init; }

    public Optional<bool> DBMaintenanceInProgress { get; init; }

    public Optional<int> DiskUsage { get; init; }

    public Optional<DateTimeOffset> ExpirationDate { get; init; }

    public Optional<int> ExtensionsRegistered { get; init; }

    public Optional<int> ExtensionsTotal { get; init; }

    public Optional<string> FQDN { get; init; }

    public Optional<long> FreeDiskSpace { get; init; }

    public Optional<bool> HasNotRunningServices { get; init; }

    public Optional<bool> HasUnregisteredSystemExtensions { get; init; }

    public Optional<int> Id { get; init; }

    public Optional<string> Ip { get; init; }

    public Optional<string> IpV4 { get; init; }

    public Optional<string> IpV6 { get; init; }

    public Optional<bool> IsAuditLogEnabled { get; init; }

    public Optional<bool> IsChatLogEnabled { get; init; }

    public Optional<bool> IsRecordingArchiveEnabled { get; init; }

    public Optional<DateTimeOffset> LastBackupDateTime { get; init; }

    public Optional<DateTimeOffset> LastCheckForUpdates { get; init; }

    public Optional<DateTimeOffset> LastSuccessfulUpdate { get; init; }

    public Optional<bool> LicenseActive { get; init; }

    public Optional<string> LicenseKey { get; init; }

    public Optional<bool> LocalIpValid { get; init; }

    public Optional<long> LogUsedSpace { get; init; }

    public Optional<DateTimeOffset> MaintenanceExpiresAt { get; init; }

    public Optional<int> MaxSimCalls { get; init; }

    public Optional<int> MaxUserExtensions { get; init; }

    public Optional<XOperatingSystemType> OS { get; init; }

    public Optional<int> OutboundRules { get; init; }

    public Optional<string> ProductCode { get; init; }

    public Optional<long> RecordingQuota { get; init; }

    public Optional<bool> RecordingQuotaReached { get; init; }

    public Optional<bool> RecordingStopped { get; init; }

    public Optional<long> RecordingUsedSpace { get; init; }

    public Optional<bool> RemoteConfigurationRequired { get; init; }

    public Optional<bool> RemoteStorageEnabled { get; init; }

    public Optional<RemoteStorageStatus> RemoteStorageStatus { get; init; }

    public Optional<string> ResellerName { get; init; }

    public Optional<bool> Support { get; init; }

    public Optional<long> TotalDiskSpace { get; init; }

    public Optional<int> TrunksRegistered { get; init; }

    public Optional<int> TrunksTotal { get; init; }

    public Optional<int> UserExtensions { get; init; }

    public Optional<string> Version { get; init; }

    public Optional<bool> VoicemailQuotaReached { get; init; }

    public Optional<bool> VoicemailStopped { get; init; }
}
