// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Reads CDR settings.</summary>
[Action("CDR Settings", "Get CDR Settings", "GET", "/CDRSettings")]
[Answer<CDRSettings>]
public sealed class GetCDRSettings : XapiAction<GetCDRSettingsParameters>;

/// <summary>Parameters of <see cref="GetCDRSettings"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetCDRSettingsParameters : EntityQuery;

/// <summary>Changes CDR settings.</summary>
[Action("CDR Settings", "Update CDR Settings", "PATCH", "/CDRSettings")]
public sealed class UpdateCDRSettings : XapiAction<CDRSettings>;
