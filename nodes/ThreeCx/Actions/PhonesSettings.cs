// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Reads phones settings.</summary>
[Action("Phones Settings", "Get Phones Settings", "GET", "/PhonesSettings")]
[Answer<PhonesSettings>]
public sealed class GetPhonesSettings : XapiAction<GetPhonesSettingsParameters>;

/// <summary>Parameters of <see cref="GetPhonesSettings"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetPhonesSettingsParameters : EntityQuery;

/// <summary>Changes phones settings.</summary>
[Action("Phones Settings", "Update Phones Settings", "PATCH", "/PhonesSettings")]
public sealed class UpdatePhonesSettings : XapiAction<PhonesSettings>;
