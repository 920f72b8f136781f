// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Archive chats.</summary>
[Action("Remote Archiving Settings", "Archive Chats", "POST", "/RemoteArchivingSettings/Pbx.ArchiveChats")]
public sealed class ArchiveChats : XapiAction<NoParameters>;

/// <summary>Archive faxes.</summary>
[Action("Remote Archiving Settings", "Archive Faxes", "POST", "/RemoteArchivingSettings/Pbx.ArchiveFaxes")]
public sealed class ArchiveFaxes : XapiAction<NoParameters>;

/// <summary>Archive recordings.</summary>
[Action("Remote Archiving Settings", "Archive Recordings", "POST", "/RemoteArchivingSettings/Pbx.ArchiveRecordings")]
public sealed class ArchiveRecordings : XapiAction<NoParameters>;

/// <summary>Archive voicemail.</summary>
[Action("Remote Archiving Settings", "Archive Voicemail", "POST", "/RemoteArchivingSettings/Pbx.ArchiveVoicemail")]
public sealed class ArchiveVoicemail : XapiAction<NoParameters>;

/// <summary>Reads remote archiving settings.</summary>
[Action("Remote Archiving Settings", "Get Remote Archiving Settings", "GET", "/RemoteArchivingSettings")]
[Answer<RemoteArchivingSettings>]
public sealed class GetRemoteArchivingSettings : XapiAction<GetRemoteArchivingSettingsParameters>;

/// <summary>Parameters of <see cref="GetRemoteArchivingSettings"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetRemoteArchivingSettingsParameters : EntityQuery;

/// <summary>Changes remote archiving settings.</summary>
[Action("Remote Archiving Settings", "Update Remote Archiving Settings", "PATCH", "/RemoteArchivingSettings")]
public sealed class UpdateRemoteArchivingSettings : XapiAction<RemoteArchivingSettings>;
