// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Reads defs.</summary>
[Action("Defs", "Get Defs", "GET", "/Defs")]
[Answer<Defs>]
public sealed class GetDefs : XapiAction<GetDefsParameters>;

/// <summary>Parameters of <see cref="GetDefs"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetDefsParameters : EntityQuery;

/// <summary>Reads license parameters.</summary>
[Action("Defs", "Get License Parameters", "GET", "/Defs/Pbx.GetLicenseParameters()")]
[Answer<License>]
public sealed class GetLicenseParameters : XapiAction<NoParameters>;

/// <summary>Reads routes.</summary>
[Action("Defs", "Get Routes", "POST", "/Defs/Pbx.GetRoutes")]
[Answer<SetRouteRequest>(IsList = true)]
public sealed class GetRoutes : XapiAction<GetRoutesParameters>;

/// <summary>Parameters of <see cref="GetRoutes"/>.</summary>
public sealed record GetRoutesParameters
{
    public Optional<JsonText<IReadOnlyList<int>>> Ids { get; init; }
}

/// <summary>Reads system parameters.</summary>
[Action("Defs", "Get System Parameters", "GET", "/Defs/Pbx.GetSystemParameters()")]
[Answer<SystemParameters>]
public sealed class GetSystemParameters : XapiAction<NoParameters>;

/// <summary>Has system owner.</summary>
[Action("Defs", "Has System Owner", "GET", "/Defs/Pbx.HasSystemOwner()")]
public sealed class HasSystemOwner : XapiAction<NoParameters>;

/// <summary>Lists codecs.</summary>
[Action("Defs", "List Codecs", "GET", "/Defs/Codecs")]
[Answer<Codec>(IsList = true)]
public sealed class ListCodecs : XapiAction<ListQuery>;

/// <summary>Lists gateway parameter values.</summary>
[Action("Defs", "List Gateway Parameter Values", "GET", "/Defs/GatewayParameterValues")]
[Answer<GatewayParameterValue>(IsList = true)]
public sealed class ListGatewayParameterValues : XapiAction<ListQuery>;

/// <summary>Lists gateway parameters.</summary>
[Action("Defs", "List Gateway Parameters", "GET", "/Defs/GatewayParameters")]
[Answer<GatewayParameter>(IsList = true)]
public sealed class ListGatewayParameters : XapiAction<ListQuery>;

/// <summary>Lists time zones.</summary>
[Action("Defs", "List Time Zones", "GET", "/Defs/TimeZones")]
[Answer<Entities.TimeZone>(IsList = true)]
public sealed class ListTimeZones : XapiAction<ListQuery>;

/// <summary>Report log event.</summary>
[Action("Defs", "Report Log Event", "POST", "/Defs/Pbx.ReportLogEvent")]
public sealed class ReportLogEvent : XapiAction<ReportLogEventParameters>;

/// <summary>Parameters of <see cref="ReportLogEvent"/>.</summary>
public sealed record ReportLogEventParameters
{
    public Optional<JsonText<Entities.ReportLogEvent>> Request { get; init; }
}

/// <summary>Sends an email.</summary>
[Action("Defs", "Send Email", "POST", "/Defs/Pbx.SendEmail")]
public sealed class SendEmail : XapiAction<SendEmailParameters>;

/// <summary>Parameters of <see cref="SendEmail"/>.</summary>
public sealed record SendEmailParameters
{
    public Optional<JsonText<Entities.SendEmail>> SendEmail { get; init; }
}
