// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Reads syslog settings.</summary>
[Action("Syslog Settings", "Get Syslog Settings", "GET", "/SyslogSettings")]
[Answer<SyslogSettings>]
public sealed class GetSyslogSettings : XapiAction<GetSyslogSettingsParameters>;

/// <summary>Parameters of <see cref="GetSyslogSettings"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetSyslogSettingsParameters : EntityQuery;

/// <summary>Tests a connection.</summary>
[Action("Syslog Settings", "Test Connection", "POST", "/SyslogSettings/Pbx.TestConnection")]
public sealed class TestConnection : XapiAction<TestConnectionParameters>;

/// <summary>Parameters of <see cref="TestConnection"/>.</summary>
public sealed record TestConnectionParameters
{
    public Optional<JsonText<SyslogSettings>> Config { get; init; }
}

/// <summary>Changes syslog settings.</summary>
[Action("Syslog Settings", "Update Syslog Settings", "PATCH", "/SyslogSettings")]
public sealed class UpdateSyslogSettings : XapiAction<SyslogSettings>;
