// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Reads call types settings.</summary>
[Action("Call Types Settings", "Get Call Types Settings", "GET", "/CallTypesSettings")]
[Answer<CallTypesSettings>]
public sealed class GetCallTypesSettings : XapiAction<GetCallTypesSettingsParameters>;

/// <summary>Parameters of <see cref="GetCallTypesSettings"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetCallTypesSettingsParameters : EntityQuery;

/// <summary>Changes call types settings.</summary>
[Action("Call Types Settings", "Update Call Types Settings", "PATCH", "/CallTypesSettings")]
public sealed class UpdateCallTypesSettings : XapiAction<CallTypesSettings>;
