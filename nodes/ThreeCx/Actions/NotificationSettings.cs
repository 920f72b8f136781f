// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Reads notification settings.</summary>
[Action("Notification Settings", "Get Notification Settings", "GET", "/NotificationSettings")]
[Answer<NotificationSettings>]
public sealed class GetNotificationSettings : XapiAction<GetNotificationSettingsParameters>;

/// <summary>Parameters of <see cref="GetNotificationSettings"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetNotificationSettingsParameters : EntityQuery;

/// <summary>Changes notification settings.</summary>
[Action("Notification Settings", "Update Notification Settings", "PATCH", "/NotificationSettings")]
public sealed class UpdateNotificationSettings : XapiAction<NotificationSettings>;
