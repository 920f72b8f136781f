// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Reads anti hacking settings.</summary>
[Action("Anti Hacking Settings", "Get Anti Hacking Settings", "GET", "/AntiHackingSettings")]
[Answer<AntiHackingSettings>]
public sealed class GetAntiHackingSettings : XapiAction<GetAntiHackingSettingsParameters>;

/// <summary>Parameters of <see cref="GetAntiHackingSettings"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetAntiHackingSettingsParameters : EntityQuery;

/// <summary>Changes anti hacking settings.</summary>
[Action("Anti Hacking Settings", "Update Anti Hacking Settings", "PATCH", "/AntiHackingSettings")]
public sealed class UpdateAntiHackingSettings : XapiAction<AntiHackingSettings>;
