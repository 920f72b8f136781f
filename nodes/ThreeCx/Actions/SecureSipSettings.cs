// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Reads secure sip settings.</summary>
[Action("Secure Sip Settings", "Get Secure Sip Settings", "GET", "/SecureSipSettings")]
[Answer<SecureSipSettings>]
public sealed class GetSecureSipSettings : XapiAction<GetSecureSipSettingsParameters>;

/// <summary>Parameters of <see cref="GetSecureSipSettings"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetSecureSipSettingsParameters : EntityQuery;

/// <summary>Changes secure sip settings.</summary>
[Action("Secure Sip Settings", "Update Secure Sip Settings", "PATCH", "/SecureSipSettings")]
public sealed class UpdateSecureSipSettings : XapiAction<SecureSipSettings>;
