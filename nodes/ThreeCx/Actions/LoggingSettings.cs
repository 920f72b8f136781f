// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Reads logging settings.</summary>
[Action("Logging Settings", "Get Logging Settings", "GET", "/LoggingSettings")]
[Answer<LoggingSettings>]
public sealed class GetLoggingSettings : XapiAction<GetLoggingSettingsParameters>;

/// <summary>Parameters of <see cref="GetLoggingSettings"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetLoggingSettingsParameters : EntityQuery;

/// <summary>Changes logging settings.</summary>
[Action("Logging Settings", "Update Logging Settings", "PATCH", "/LoggingSettings")]
public sealed class UpdateLoggingSettings : XapiAction<LoggingSettings>;
