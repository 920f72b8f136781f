// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Reads e 164 settings.</summary>
[Action("E 164 Settings", "Get E 164 Settings", "GET", "/E164Settings")]
[Answer<E164Settings>]
public sealed class GetE164Settings : XapiAction<GetE164SettingsParameters>;

/// <summary>Parameters of <see cref="GetE164Settings"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetE164SettingsParameters : EntityQuery;

/// <summary>Changes e 164 settings.</summary>
[Action("E 164 Settings", "Update E 164 Settings", "PATCH", "/E164Settings")]
public sealed class UpdateE164Settings : XapiAction<E164Settings>;
