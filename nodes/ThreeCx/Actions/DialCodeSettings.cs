// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Reads dial code settings.</summary>
[Action("Dial Code Settings", "Get Dial Code Settings", "GET", "/DialCodeSettings")]
[Answer<DialCodeSettings>]
public sealed class GetDialCodeSettings : XapiAction<GetDialCodeSettingsParameters>;

/// <summary>Parameters of <see cref="GetDialCodeSettings"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetDialCodeSettingsParameters : EntityQuery;

/// <summary>Changes dial code settings.</summary>
[Action("Dial Code Settings", "Update Dial Code Settings", "PATCH", "/DialCodeSettings")]
public sealed class UpdateDialCodeSettings : XapiAction<DialCodeSettings>;
