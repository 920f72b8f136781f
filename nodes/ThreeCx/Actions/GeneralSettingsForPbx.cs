// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Reads a general settings for pbx.</summary>
[Action("General Settings For Pbx", "Get General Settings For Pbx", "GET", "/GeneralSettingsForPbx")]
[Answer<GeneralSettingsForPbx>]
public sealed class GetGeneralSettingsForPbx : XapiAction<GetGeneralSettingsForPbxParameters>;

/// <summary>Parameters of <see cref="GetGeneralSettingsForPbx"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetGeneralSettingsForPbxParameters : EntityQuery;

/// <summary>Changes a general settings for pbx.</summary>
[Action("General Settings For Pbx", "Update General Settings For Pbx", "PATCH", "/GeneralSettingsForPbx")]
public sealed class UpdateGeneralSettingsForPbx : XapiAction<GeneralSettingsForPbx>;
