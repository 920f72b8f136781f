// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Checks a fqdn record.</summary>
[Action("Microsoft 365 Teams Integration", "Check Fqdn Record", "GET", "/Microsoft365TeamsIntegration/Pbx.CheckFqdnRecord(fqdn={fqdn})")]
public sealed class CheckFqdnRecord : XapiAction<CheckFqdnRecordParameters>;

/// <summary>Parameters of <see cref="CheckFqdnRecord"/>.</summary>
public sealed record CheckFqdnRecordParameters
{
    public required string Fqdn { get; init; }
}

/// <summary>Checks a map users script.</summary>
[Action("Microsoft 365 Teams Integration", "Check Map Users Script", "GET", "/Microsoft365TeamsIntegration/Pbx.CheckMapUsersScript()")]
public sealed class CheckMapUsersScript : XapiAction<NoParameters>;

/// <summary>Reads a dial plan script.</summary>
[Action("Microsoft 365 Teams Integration", "Get Dial Plan Script", "GET", "/Microsoft365TeamsIntegration/Pbx.GetDialPlanScript()")]
public sealed class GetDialPlanScript : XapiAction<NoParameters>;

/// <summary>Reads a map users script.</summary>
[Action("Microsoft 365 Teams Integration", "Get Map Users Script", "GET", "/Microsoft365TeamsIntegration/Pbx.GetMapUsersScript()")]
public sealed class GetMapUsersScript : XapiAction<NoParameters>;

/// <summary>Reads a microsoft 365 teams integration.</summary>
[Action("Microsoft 365 Teams Integration", "Get Microsoft 365 Teams Integration", "GET", "/Microsoft365TeamsIntegration")]
[Answer<Microsoft365TeamsIntegration>]
public sealed class GetMicrosoft365TeamsIntegration : XapiAction<GetMicrosoft365TeamsIntegrationParameters>;

/// <summary>Parameters of <see cref="GetMicrosoft365TeamsIntegration"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetMicrosoft365TeamsIntegrationParameters : EntityQuery;

/// <summary>Changes a microsoft 365 teams integration.</summary>
[Action("Microsoft 365 Teams Integration", "Update Microsoft 365 Teams Integration", "PATCH", "/Microsoft365TeamsIntegration")]
public sealed class UpdateMicrosoft365TeamsIntegration : XapiAction<Microsoft365TeamsIntegration>;
