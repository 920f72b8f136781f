// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Reads my user.</summary>
[Action("My User", "Get My User", "GET", "/MyUser")]
[Answer<User>]
public sealed class GetMyUser : XapiAction<GetMyUserParameters>;

/// <summary>Parameters of <see cref="GetMyUser"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetMyUserParameters : EntityQuery;

/// <summary>Issue download ticket.</summary>
[Action("My User", "Issue Download Ticket", "POST", "/MyUser/Pbx.IssueDownloadTicket")]
[Answer<OneTimeTicket>]
public sealed class IssueDownloadTicket : XapiAction<NoParameters>;

/// <summary>Lists my user forwarding profiles.</summary>
[Action("My User", "List My User Forwarding Profiles", "GET", "/MyUser/ForwardingProfiles")]
[Answer<ForwardingProfile>(IsList = true)]
public sealed class ListMyUserForwardingProfiles : XapiAction<ListQuery>;

/// <summary>Lists my user greetings.</summary>
[Action("My User", "List My User Greetings", "GET", "/MyUser/Greetings")]
[Answer<Greeting>(IsList = true)]
public sealed class ListMyUserGreetings : XapiAction<ListQuery>;

/// <summary>Lists my user groups.</summary>
[Action("My User", "List My User Groups", "GET", "/MyUser/Groups")]
[Answer<UserGroup>(IsList = true)]
public sealed class ListMyUserGroups : XapiAction<ListQuery>;

/// <summary>My user generate prov link.</summary>
[Action("My User", "My User Generate Prov Link", "GET", "/MyUser/Pbx.GenerateProvLink()")]
public sealed class MyUserGenerateProvLink : XapiAction<NoParameters>;

/// <summary>Changes my user.</summary>
[Action("My User", "Update My User", "PATCH", "/MyUser")]
public sealed class UpdateMyUser : XapiAction<User>;
