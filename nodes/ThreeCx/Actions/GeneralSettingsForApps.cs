// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Reads general settings for apps.</summary>
[Action("General Settings For Apps", "Get General Settings For Apps", "GET", "/GeneralSettingsForApps")]
[Answer<GeneralSettingsForApps>]
public sealed class GetGeneralSettingsForApps : XapiAction<GetGeneralSettingsForAppsParameters>;

/// <summary>Parameters of <see cref="GetGeneralSettingsForApps"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetGeneralSettingsForAppsParameters : EntityQuery;

/// <summary>Changes general settings for apps.</summary>
[Action("General Settings For Apps", "Update General Settings For Apps", "PATCH", "/GeneralSettingsForApps")]
public sealed class UpdateGeneralSettingsForApps : XapiAction<GeneralSettingsForApps>;
