using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Reads the token of the PBX for services of 3CX.</summary>
[Action("System Status", "API Token", "GET", "/SystemStatus/Pbx.APIToken()", Description = "Reads the token of the PBX for services of 3CX")]
public sealed class APIToken : XapiAction<NoParameters>;

/// <summary>Tells whether support has access to the PBX, and until when.</summary>
[Action("System Status", "Get Remote Access Status", "GET", "/SystemStatus/Pbx.GetRemoteAccessStatus()",
    Description = "Tells whether support has access to the PBX, and until when")]
[Answer<RemoteAccessStatus>]
public sealed class GetRemoteAccessStatus : XapiAction<NoParameters>;

/// <summary>Makes a link that gives support access to the PBX for some days.</summary>
[Action("System Status", "Get Request Help Link", "GET", "/SystemStatus/Pbx.GetRequestHelpLink(grantPeriodDays={grantPeriodDays})",
    Description = "Makes a link that gives support access to the PBX for some days")]
public sealed class GetRequestHelpLink : XapiAction<GetRequestHelpLinkParameters>;

/// <summary>Parameters of <see cref="GetRequestHelpLink"/>.</summary>
public sealed record GetRequestHelpLinkParameters
{
    [Parameter(Description = "For how many days.", Example = "7")]
    public required int GrantPeriodDays { get; init; }
}

/// <summary>Reads licence, version, disk, addresses, and how many extensions and trunks are registered.</summary>
[Action("System Status", "Get System Status", "GET", "/SystemStatus",
    Description = "Reads licence, version, disk, addresses, and how many extensions and trunks are registered")]
[Answer<SystemStatus>]
public sealed class GetSystemStatus : XapiAction<GetSystemStatusParameters>;

/// <summary>Parameters of <see cref="GetSystemStatus"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetSystemStatusParameters : EntityQuery;

/// <summary>Tells what sort of updates the PBX gets.</summary>
[Action("System Status", "Get Version Type", "GET", "/SystemStatus/Pbx.GetVersionType()", Description = "Tells what sort of updates the PBX gets")]
[Answer<VersionUpdateType>]
public sealed class GetVersionType : XapiAction<NoParameters>;

/// <summary>Tells whether help can be asked for from this PBX.</summary>
[Action("System Status", "Is Request Help Enabled", "GET", "/SystemStatus/Pbx.IsRequestHelpEnabled()",
    Description = "Tells whether help can be asked for from this PBX")]
[Answer<CreateTicket>]
public sealed class IsRequestHelpEnabled : XapiAction<NoParameters>;

/// <summary>Lists how often the apps made which request in a period.</summary>
[Action("System Status", "My Phone Request Id Telemetry", "GET",
    "/SystemStatus/Pbx.MyPhoneRequestIdTelemetry(startDate={startDate},endDate={endDate})",
    Description = "Lists how often the apps made which request in a period")]
[Answer<MyPhoneRequestStats>(IsList = true)]
public sealed class MyPhoneRequestIdTelemetry : XapiAction<MyPhoneRequestIdTelemetryParameters>;

/// <summary>Parameters of <see cref="MyPhoneRequestIdTelemetry"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record MyPhoneRequestIdTelemetryParameters : ListQuery
{
    [Parameter(Description = "Start of the period.", Example = "2027-01-01T00:00:00Z")]
    public required DateTimeOffset StartDate { get; init; }

    [Parameter(Description = "End of the period.", Example = "2027-01-31T23:59:59Z")]
    public required DateTimeOffset EndDate { get; init; }
}

/// <summary>Lists how busy the network has been.</summary>
[Action("System Status", "Network Telemetry", "GET", "/SystemStatus/Pbx.NetworkTelemetry()", Description = "Lists how busy the network has been")]
[Answer<Entities.NetworkTelemetry>(IsList = true)]
public sealed class NetworkTelemetry : XapiAction<ListQuery>;

/// <summary>Asks the support for help with this PBX.</summary>
[Action("System Status", "Request Help", "POST", "/SystemStatus/Pbx.RequestHelp", Description = "Asks the support for help with this PBX")]
public sealed class RequestHelp : XapiAction<RequestHelpParameters>;

/// <summary>Parameters of <see cref="RequestHelp"/>.</summary>
public sealed record RequestHelpParameters
{
    [Parameter(Description = "What is wrong, and who asks.",
        Example = "{ \"Name\": \"Ada Lindqvist\", \"ReplyEmail\": \"ada@example.com\", \"IssueDescription\": \"Calls drop\", \"GrantPeriodDays\": 7 }")]
    public Optional<JsonText<Entities.RequestHelp>> Description { get; init; }
}

/// <summary>Ends the access of support to the PBX.</summary>
[Action("System Status", "Revoke Remote Access", "POST", "/SystemStatus/Pbx.RevokeRemoteAccess",
    Effect = NodeEffect.Update, Description = "Ends the access of support to the PBX")]
public sealed class RevokeRemoteAccess : XapiAction<NoParameters>;

/// <summary>Lists how much processor and memory each service has used.</summary>
[Action("System Status", "Service Telemetry", "GET", "/SystemStatus/Pbx.ServiceTelemetry()",
    Description = "Lists how much processor and memory each service has used")]
[Answer<ProcessTelemetry>(IsList = true)]
public sealed class ServiceTelemetry : XapiAction<ListQuery>;

/// <summary>Turns the log of chats on or off.</summary>
[Action("System Status", "Set Chat Log Status", "POST", "/SystemStatus/Pbx.SetChatLogStatus",
    Effect = NodeEffect.Update, Description = "Turns the log of chats on or off")]
public sealed class SetChatLogStatus : XapiAction<SetChatLogStatusParameters>;

/// <summary>Parameters of <see cref="SetChatLogStatus"/>.</summary>
public sealed record SetChatLogStatusParameters
{
    [Parameter(Description = "true turns it on.")]
    public Optional<bool> Enable { get; init; }
}

/// <summary>Turns on or off that departments are companies of their own.</summary>
[Action("System Status", "Set Multi Company Mode", "POST", "/SystemStatus/Pbx.SetMultiCompanyMode",
    Effect = NodeEffect.Update, Description = "Turns on or off that departments are companies of their own")]
public sealed class SetMultiCompanyMode : XapiAction<SetMultiCompanyModeParameters>;

/// <summary>Parameters of <see cref="SetMultiCompanyMode"/>.</summary>
public sealed record SetMultiCompanyModeParameters
{
    [Parameter(Description = "true turns it on.")]
    public Optional<bool> Enable { get; init; }
}

/// <summary>Starts the clean-up of the database.</summary>
[Action("System Status", "Start DB Maintenance", "POST", "/SystemStatus/Pbx.StartDBMaintenance", Description = "Starts the clean-up of the database")]
public sealed class StartDBMaintenance : XapiAction<NoParameters>;

/// <summary>Reads how large the database is.</summary>
[Action("System Status", "System Database Information", "GET", "/SystemStatus/Pbx.SystemDatabaseInformation()",
    Description = "Reads how large the database is")]
[Answer<Entities.SystemDatabaseInformation>]
public sealed class SystemDatabaseInformation : XapiAction<NoParameters>;

/// <summary>Lists the extensions of the system itself and whether they are registered.</summary>
[Action("System Status", "System Extensions", "GET", "/SystemStatus/Pbx.SystemExtensions()",
    Description = "Lists the extensions of the system itself and whether they are registered")]
[Answer<SystemExtensionStatus>(IsList = true)]
public sealed class SystemExtensions : XapiAction<PageQuery>;

/// <summary>Tells whether firewall, phones, trunks and services are well.</summary>
[Action("System Status", "System Health Status", "GET", "/SystemStatus/Pbx.SystemHealthStatus()",
    Description = "Tells whether firewall, phones, trunks and services are well")]
[Answer<Entities.SystemHealthStatus>]
public sealed class SystemHealthStatus : XapiAction<NoParameters>;

/// <summary>Lists how much processor, memory and disk the PBX has used.</summary>
[Action("System Status", "System Telemetry", "GET", "/SystemStatus/Pbx.SystemTelemetry()",
    Description = "Lists how much processor, memory and disk the PBX has used")]
[Answer<Entities.SystemTelemetry>(IsList = true)]
public sealed class SystemTelemetry : XapiAction<ListQuery>;
