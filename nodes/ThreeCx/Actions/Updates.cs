// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Reads prompt set updates.</summary>
[Action("Updates", "Get Prompt Set Updates", "GET", "/GetPromptSetUpdates()")]
[Answer<UpdateList>]
public sealed class GetPromptSetUpdates : XapiAction<NoParameters>;

/// <summary>Reads server crm updates.</summary>
[Action("Updates", "Get Server Crm Updates", "GET", "/GetServerCrmUpdates()")]
[Answer<UpdateList>]
public sealed class GetServerCrmUpdates : XapiAction<NoParameters>;

/// <summary>Reads update settings.</summary>
[Action("Updates", "Get Update Settings", "GET", "/GetUpdateSettings()")]
[Answer<UpdateSettings>]
public sealed class GetUpdateSettings : XapiAction<NoParameters>;

/// <summary>Reads updates.</summary>
[Action("Updates", "Get Updates", "GET", "/GetUpdates()")]
[Answer<UpdateList>]
public sealed class GetUpdates : XapiAction<NoParameters>;

/// <summary>Reads updates stats.</summary>
[Action("Updates", "Get Updates Stats", "GET", "/GetUpdatesStats()")]
[Answer<UpdatesStats>]
public sealed class GetUpdatesStats : XapiAction<NoParameters>;

/// <summary>Has debian upgrade.</summary>
[Action("Updates", "Has Debian Upgrade", "GET", "/HasDebianUpgrade()")]
public sealed class HasDebianUpgrade : XapiAction<NoParameters>;

/// <summary>Installs updates.</summary>
[Action("Updates", "Install Updates", "POST", "/InstallUpdates")]
public sealed class InstallUpdates : XapiAction<InstallUpdatesParameters>;

/// <summary>Parameters of <see cref="InstallUpdates"/>.</summary>
public sealed record InstallUpdatesParameters
{
    public Optional<JsonText<Entities.InstallUpdates>> Install { get; init; }
}

/// <summary>Sets update settings.</summary>
[Action("Updates", "Set Update Settings", "POST", "/SetUpdateSettings")]
public sealed class SetUpdateSettings : XapiAction<SetUpdateSettingsParameters>;

/// <summary>Parameters of <see cref="SetUpdateSettings"/>.</summary>
public sealed record SetUpdateSettingsParameters
{
    public Optional<JsonText<UpdateSettings>> Settings { get; init; }
}

/// <summary>Upgrades a debian.</summary>
[Action("Updates", "Upgrade Debian", "POST", "/UpgradeDebian")]
public sealed class UpgradeDebian : XapiAction<NoParameters>;
