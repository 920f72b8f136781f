// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Reads phone book settings.</summary>
[Action("Phone Book Settings", "Get Phone Book Settings", "GET", "/PhoneBookSettings")]
[Answer<PhoneBookSettings>]
public sealed class GetPhoneBookSettings : XapiAction<GetPhoneBookSettingsParameters>;

/// <summary>Parameters of <see cref="GetPhoneBookSettings"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetPhoneBookSettingsParameters : EntityQuery;

/// <summary>Changes phone book settings.</summary>
[Action("Phone Book Settings", "Update Phone Book Settings", "PATCH", "/PhoneBookSettings")]
public sealed class UpdatePhoneBookSettings : XapiAction<PhoneBookSettings>;
