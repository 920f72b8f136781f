// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>License status. (XAPI Pbx.LicenseStatus)</summary>
[Naming(Naming.AsWritten)]
public sealed record LicenseStatus
{
    public Optional<bool> Activated { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> ActiveModules { get; init; }

    public Optional<string> AdminEMail { get; init; }

    public Optional<string> CompanyName { get; init; }

    public Optional<string> ContactName { get; init; }

    public Optional<string> CountryCode { get; init; }

    public Optional<string> CountryName { get; init; }

    public Optional<string> EMail { get; init; }

    public Optional<DateTimeOffset> ExpirationDate { get; init; }

    public Optional<bool> LicenseActive { get; init; }

    public Optional<string> LicenseKey { get; init; }

    public Optional<DateTimeOffset> MaintenanceExpiresAt { get; init; }

    public Optional<int> MaxSimCalls { get; init; }

    public Optional<string> ProductCode { get; init; }

    public Optional<string> ResellerName { get; init; }

    public Optional<int> SimMeetingParticipants { get; init; }

    public Optional<bool> Support { get; init; }

    public Optional<string> Telephone { get; init; }

    public Optional<string> Version { get; init; }
}
