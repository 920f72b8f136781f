// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Reads emergency notifications settings.</summary>
[Action("Emergency Notifications Settings", "Get Emergency Notifications Settings", "GET", "/EmergencyNotificationsSettings")]
[Answer<EmergencyNotificationsSettings>]
public sealed class GetEmergencyNotificationsSettings : XapiAction<GetEmergencyNotificationsSettingsParameters>;

/// <summary>Parameters of <see cref="GetEmergencyNotificationsSettings"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetEmergencyNotificationsSettingsParameters : EntityQuery;

/// <summary>Changes emergency notifications settings.</summary>
[Action("Emergency Notifications Settings", "Update Emergency Notifications Settings", "PATCH", "/EmergencyNotificationsSettings")]
public sealed class UpdateEmergencyNotificationsSettings : XapiAction<EmergencyNotificationsSettings>;
