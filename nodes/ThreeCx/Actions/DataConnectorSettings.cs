// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Reads data connector settings.</summary>
[Action("Data Connector Settings", "Get Data Connector Settings", "GET", "/DataConnectorSettings")]
[Answer<DataConnectorSettings>]
public sealed class GetDataConnectorSettings : XapiAction<GetDataConnectorSettingsParameters>;

/// <summary>Parameters of <see cref="GetDataConnectorSettings"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetDataConnectorSettingsParameters : EntityQuery;

/// <summary>Synchronize.</summary>
[Action("Data Connector Settings", "Synchronize", "POST", "/DataConnectorSettings/Pbx.Synchronize")]
public sealed class Synchronize : XapiAction<NoParameters>;

/// <summary>Tests a data connector.</summary>
[Action("Data Connector Settings", "Test Data Connector", "POST", "/DataConnectorSettings/Pbx.TestDataConnector")]
public sealed class TestDataConnector : XapiAction<NoParameters>;

/// <summary>Changes data connector settings.</summary>
[Action("Data Connector Settings", "Update Data Connector Settings", "PATCH", "/DataConnectorSettings")]
public sealed class UpdateDataConnectorSettings : XapiAction<DataConnectorSettings>;
