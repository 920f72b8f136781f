// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>API token.</summary>
[Action("System Status", "API Token", "GET", "/SystemStatus/Pbx.APIToken()")]
public sealed class APIToken : XapiAction<NoParameters>;

/// <summary>Reads remote access status.</summary>
[Action("System Status", "Get Remote Access Status", "GET", "/SystemStatus/Pbx.GetRemoteAccessStatus()")]
[Answer<RemoteAccessStatus>]
public sealed class GetRemoteAccessStatus : XapiAction<NoParameters>;

/// <summary>Reads a request help link.</summary>
[Action("System Status", "Get Request Help Link", "GET", "/SystemStatus/Pbx.GetRequestHelpLink(grantPeriodDays={grantPeriodDays})")]
public sealed class GetRequestHelpLink : XapiAction<GetRequestHelpLinkParameters>;

/// <summary>Parameters of <see cref="GetRequestHelpLink"/>.</summary>
public sealed record GetRequestHelpLinkParameters
{
    public required int GrantPeriodDays { get; init; }
}

/// <summary>Reads system status.</summary>
[Action("System Status", "Get System Status", "GET", "/SystemStatus")]
[Answer<SystemStatus>]
public sealed class GetSystemStatus : XapiAction<GetSystemStatusParameters>;

/// <summary>Parameters of <see cref="GetSystemStatus"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetSystemStatusParameters : EntityQuery;

/// <summary>Reads a version type.</summary>
[Action("System Status", "Get Version Type", "GET", "/SystemStatus/Pbx.GetVersionType()")]
[Answer<VersionUpdateType>]
public sealed class GetVersionType : XapiAction<NoParameters>;

/// <summary>Is request help enabled.</summary>
[Action("System Status", "Is Request Help Enabled", "GET", "/SystemStatus/Pbx.IsRequestHelpEnabled()")]
[Answer<CreateTicket>]
public sealed class IsRequestHelpEnabled : XapiAction<NoParameters>;

/// <summary>My phone request id telemetry.</summary>
[Action("System Status", "My Phone Request Id Telemetry", "GET",
    "/SystemStatus/Pbx.MyPhoneRequestIdTelemetry(startDate={startDate},endDate={endDate})")]
[Answer<MyPhoneRequestStats>(IsList = true)]
public sealed class MyPhoneRequestIdTelemetry : XapiAction<MyPhoneRequestIdTelemetryParameters>;

/// <summary>Parameters of <see cref="MyPhoneRequestIdTelemetry"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record MyPhoneRequestIdTelemetryParameters : ListQuery
{
    public required DateTimeOffset StartDate { get; init; }

    public required DateTimeOffset EndDate { get; init; }
}

/// <summary>Network telemetry.</summary>
[Action("System Status", "Network Telemetry", "GET", "/SystemStatus/Pbx.NetworkTelemetry()")]
[Answer<Entities.NetworkTelemetry>(IsList = true)]
public sealed class NetworkTelemetry : XapiAction<ListQuery>;

/// <summary>Requests a help.</summary>
[Action("System Status", "Request Help", "POST", "/SystemStatus/Pbx.RequestHelp")]
public sealed class RequestHelp : XapiAction<RequestHelpParameters>;

/// <summary>Parameters of <see cref="RequestHelp"/>.</summary>
public sealed record RequestHelpParameters
{
    public Optional<JsonText<Entities.RequestHelp>> Description { get; init; }
}

/// <summary>Revoke remote access.</summary>
[Action("System Status", "Revoke Remote Access", "POST", "/SystemStatus/Pbx.RevokeRemoteAccess")]
public sealed class RevokeRemoteAccess : XapiAction<NoParameters>;

/// <summary>Service telemetry.</summary>
[Action("System Status", "Service Telemetry", "GET", "/SystemStatus/Pbx.ServiceTelemetry()")]
[Answer<ProcessTelemetry>(IsList = true)]
public sealed class ServiceTelemetry : XapiAction<ListQuery>;

/// <summary>Sets chat log status.</summary>
[Action("System Status", "Set Chat Log Status", "POST", "/SystemStatus/Pbx.SetChatLogStatus")]
public sealed class SetChatLogStatus : XapiAction<SetChatLogStatusParameters>;

/// <summary>Parameters of <see cref="SetChatLogStatus"/>.</summary>
public sealed record SetChatLogStatusParameters
{
    public Optional<bool> Enable { get; init; }
}

/// <summary>Sets a multi company mode.</summary>
[Action("System Status", "Set Multi Company Mode", "POST", "/SystemStatus/Pbx.SetMultiCompanyMode")]
public sealed class SetMultiCompanyMode : XapiAction<SetMultiCompanyModeParameters>;

/// <summary>Parameters of <see cref="SetMultiCompanyMode"/>.</summary>
public sealed record SetMultiCompanyModeParameters
{
    public Optional<bool> Enable { get; init; }
}

/// <summary>Starts a DB maintenance.</summary>
[Action("System Status", "Start DB Maintenance", "POST", "/SystemStatus/Pbx.StartDBMaintenance")]
public sealed class StartDBMaintenance : XapiAction<NoParameters>;

/// <summary>System database information.</summary>
[Action("System Status", "System Database Information", "GET", "/SystemStatus/Pbx.SystemDatabaseInformation()")]
[Answer<Entities.SystemDatabaseInformation>]
public sealed class SystemDatabaseInformation : XapiAction<NoParameters>;

/// <summary>System extensions.</summary>
[Action("System Status", "System Extensions", "GET", "/SystemStatus/Pbx.SystemExtensions()")]
[Answer<SystemExtensionStatus>(IsList = true)]
public sealed class SystemExtensions : XapiAction<SystemExtensionsParameters>;

/// <summary>Parameters of <see cref="SystemExtensions"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record SystemExtensionsParameters
{
    [Query]
    [Parameter("$top", Name = "$top")]
    public Optional<long> Top { get; init; }

    [Query]
    [Parameter("$skip", Name = "$skip")]
    public Optional<long> Skip { get; init; }

    [Query]
    [Parameter("$search", Name = "$search")]
    public Optional<string> Search { get; init; }

    [Query]
    [Parameter("$filter", Name = "$filter")]
    public Optional<string> Filter { get; init; }

    [Query]
    [Parameter("$count", Name = "$count")]
    public Optional<bool> Count { get; init; }
}

/// <summary>System health status.</summary>
[Action("System Status", "System Health Status", "GET", "/SystemStatus/Pbx.SystemHealthStatus()")]
[Answer<Entities.SystemHealthStatus>]
public sealed class SystemHealthStatus : XapiAction<NoParameters>;

/// <summary>System telemetry.</summary>
[Action("System Status", "System Telemetry", "GET", "/SystemStatus/Pbx.SystemTelemetry()")]
[Answer<Entities.SystemTelemetry>(IsList = true)]
public sealed class SystemTelemetry : XapiAction<ListQuery>;
