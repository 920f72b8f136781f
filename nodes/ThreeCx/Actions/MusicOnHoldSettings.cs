// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Reads music on hold settings.</summary>
[Action("Music On Hold Settings", "Get Music On Hold Settings", "GET", "/MusicOnHoldSettings")]
[Answer<MusicOnHoldSettings>]
public sealed class GetMusicOnHoldSettings : XapiAction<GetMusicOnHoldSettingsParameters>;

/// <summary>Parameters of <see cref="GetMusicOnHoldSettings"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetMusicOnHoldSettingsParameters : EntityQuery;

/// <summary>Changes music on hold settings.</summary>
[Action("Music On Hold Settings", "Update Music On Hold Settings", "PATCH", "/MusicOnHoldSettings")]
public sealed class UpdateMusicOnHoldSettings : XapiAction<MusicOnHoldSettings>;
