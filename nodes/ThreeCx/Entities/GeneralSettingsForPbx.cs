// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>General settings for pbx. (XAPI Pbx.GeneralSettingsForPbx)</summary>
[Naming(Naming.AsWritten)]
public sealed record GeneralSettingsForPbx
{
    public Optional<bool> AllowFwdToExternal { get; init; }

    public Optional<bool> AllRolesCanApproveApps { get; init; }

    public Optional<bool> BusyMonitor { get; init; }

    public Optional<int> BusyMonitorTimeout { get; init; }

    public Optional<bool> DisableOutboundCallsOutOfficeHours { get; init; }

    public Optional<bool> EnableVMenuOutboundCalls { get; init; }

    public Optional<bool> HDAutoLogoutEnabled { get; init; }

    public Optional<string> HDAutoLogoutTime { get; init; }

    public Optional<bool> LimitCallPickup { get; init; }

    public Optional<bool> OAuthCimdEnabled { get; init; }

    public Optional<bool> OAuthDcrEnabled { get; init; }

    public Optional<bool> OAuthOpenIdConnectEnabled { get; init; }

    public Optional<string> OperatorExtension { get; init; }

    public Optional<bool> PlayBusy { get; init; }

    public Optional<string> ScheduledReportGenerationTime { get; init; }
}
