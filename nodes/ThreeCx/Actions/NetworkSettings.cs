// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Reads ifaces.</summary>
[Action("Network Settings", "Get Ifaces", "GET", "/NetworkSettings/Pbx.GetIfaces()")]
[Answer<string>(IsList = true)]
public sealed class GetIfaces : XapiAction<PageQuery>;

/// <summary>Reads network settings.</summary>
[Action("Network Settings", "Get Network Settings", "GET", "/NetworkSettings")]
[Answer<NetworkSettings>]
public sealed class GetNetworkSettings : XapiAction<GetNetworkSettingsParameters>;

/// <summary>Parameters of <see cref="GetNetworkSettings"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetNetworkSettingsParameters : EntityQuery;

/// <summary>Changes network settings.</summary>
[Action("Network Settings", "Update Network Settings", "PATCH", "/NetworkSettings")]
public sealed class UpdateNetworkSettings : XapiAction<NetworkSettings>;
