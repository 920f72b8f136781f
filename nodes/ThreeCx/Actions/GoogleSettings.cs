// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Reads google settings.</summary>
[Action("Google Settings", "Get Google Settings", "GET", "/GoogleSettings")]
[Answer<GoogleSettings>]
public sealed class GetGoogleSettings : XapiAction<GetGoogleSettingsParameters>;

/// <summary>Parameters of <see cref="GetGoogleSettings"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetGoogleSettingsParameters : EntityQuery;

/// <summary>Reads google users.</summary>
[Action("Google Settings", "Get Google Users", "POST", "/GoogleSettings/Pbx.GetGoogleUsers")]
[Answer<ExternalAccountsPage>]
public sealed class GetGoogleUsers : XapiAction<GetGoogleUsersParameters>;

/// <summary>Parameters of <see cref="GetGoogleUsers"/>.</summary>
public sealed record GetGoogleUsersParameters
{
    public Optional<JsonText<UsersRequestOptions>> Options { get; init; }
}

/// <summary>Changes google settings.</summary>
[Action("Google Settings", "Update Google Settings", "PATCH", "/GoogleSettings")]
public sealed class UpdateGoogleSettings : XapiAction<GoogleSettings>;
