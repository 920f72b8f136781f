// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Reads a firewall state.</summary>
[Action("Firewall", "Get Firewall State", "GET", "/Firewall")]
[Answer<FirewallState>]
public sealed class GetFirewallState : XapiAction<GetFirewallStateParameters>;

/// <summary>Parameters of <see cref="GetFirewallState"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetFirewallStateParameters : EntityQuery;

/// <summary>Reads a last result.</summary>
[Action("Firewall", "Get Last Result", "GET", "/Firewall/Pbx.GetLastResult()")]
public sealed class GetLastResult : XapiAction<NoParameters>;

/// <summary>Starts a check.</summary>
[Action("Firewall", "Start Check", "POST", "/Firewall/Pbx.StartCheck")]
public sealed class StartCheck : XapiAction<NoParameters>;

/// <summary>Stops a check.</summary>
[Action("Firewall", "Stop Check", "POST", "/Firewall/Pbx.StopCheck")]
public sealed class StopCheck : XapiAction<NoParameters>;
