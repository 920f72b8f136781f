// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Authorize presence.</summary>
[Action("Microsoft 365 Integration", "Authorize Presence", "POST", "/Microsoft365Integration/Pbx.AuthorizePresence")]
public sealed class AuthorizePresence : XapiAction<AuthorizePresenceParameters>;

/// <summary>Parameters of <see cref="AuthorizePresence"/>.</summary>
public sealed record AuthorizePresenceParameters
{
    public Optional<string> AccessToken { get; init; }
}

/// <summary>Deauthorize presence.</summary>
[Action("Microsoft 365 Integration", "Deauthorize Presence", "POST", "/Microsoft365Integration/Pbx.DeauthorizePresence")]
public sealed class DeauthorizePresence : XapiAction<NoParameters>;

/// <summary>Reads m 365 groups.</summary>
[Action("Microsoft 365 Integration", "Get M 365 Groups", "POST", "/Microsoft365Integration/Pbx.GetM365Groups")]
[Answer<ExternalGroupsPage>]
public sealed class GetM365Groups : XapiAction<GetM365GroupsParameters>;

/// <summary>Parameters of <see cref="GetM365Groups"/>.</summary>
public sealed record GetM365GroupsParameters
{
    public Optional<JsonText<GroupsRequestOptions>> Options { get; init; }
}

/// <summary>Reads m 365 users.</summary>
[Action("Microsoft 365 Integration", "Get M 365 Users", "POST", "/Microsoft365Integration/Pbx.GetM365Users")]
[Answer<ExternalAccountsPage>]
public sealed class GetM365Users : XapiAction<GetM365UsersParameters>;

/// <summary>Parameters of <see cref="GetM365Users"/>.</summary>
public sealed record GetM365UsersParameters
{
    public Optional<JsonText<UsersRequestOptions>> Options { get; init; }
}

/// <summary>Reads a microsoft 365 directory.</summary>
[Action("Microsoft 365 Integration", "Get Microsoft 365 Directory", "GET", "/Microsoft365Integration/Pbx.GetMicrosoft365Directory()")]
[Answer<Microsoft365Status>]
public sealed class GetMicrosoft365Directory : XapiAction<NoParameters>;

/// <summary>Reads a microsoft 365 integration.</summary>
[Action("Microsoft 365 Integration", "Get Microsoft 365 Integration", "GET", "/Microsoft365Integration")]
[Answer<Microsoft365Integration>]
public sealed class GetMicrosoft365Integration : XapiAction<GetMicrosoft365IntegrationParameters>;

/// <summary>Parameters of <see cref="GetMicrosoft365Integration"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetMicrosoft365IntegrationParameters : EntityQuery;

/// <summary>Reads a microsoft access token.</summary>
[Action("Microsoft 365 Integration", "Get Microsoft Access Token", "GET", "/Microsoft365Integration/Pbx.GetMicrosoftAccessToken()")]
public sealed class GetMicrosoftAccessToken : XapiAction<NoParameters>;

/// <summary>Reads users by principal names.</summary>
[Action("Microsoft 365 Integration", "Get Users By Principal Names", "POST", "/Microsoft365Integration/Pbx.GetUsersByPrincipalNames")]
[Answer<ExternalAccount>(IsList = true)]
public sealed class GetUsersByPrincipalNames : XapiAction<GetUsersByPrincipalNamesParameters>;

/// <summary>Parameters of <see cref="GetUsersByPrincipalNames"/>.</summary>
public sealed record GetUsersByPrincipalNamesParameters
{
    public Optional<JsonText<IReadOnlyList<string>>> PrincipalNames { get; init; }
}

/// <summary>Tests a presence.</summary>
[Action("Microsoft 365 Integration", "Test Presence", "POST", "/Microsoft365Integration/Pbx.TestPresence")]
public sealed class TestPresence : XapiAction<NoParameters>;

/// <summary>Tests a subscription.</summary>
[Action("Microsoft 365 Integration", "Test Subscription", "GET", "/Microsoft365Integration/Pbx.TestSubscription()")]
[Answer<Microsoft365SubscriptionTestResult>]
public sealed class TestSubscription : XapiAction<NoParameters>;

/// <summary>Changes a microsoft 365 integration.</summary>
[Action("Microsoft 365 Integration", "Update Microsoft 365 Integration", "PATCH", "/Microsoft365Integration")]
public sealed class UpdateMicrosoft365Integration : XapiAction<Microsoft365Integration>;
