// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Clean up fax.</summary>
[Action("Fax Server Settings", "Clean Up Fax", "POST", "/FaxServerSettings/Pbx.CleanUpFax")]
public sealed class CleanUpFax : XapiAction<NoParameters>;

/// <summary>Reads a fax files size.</summary>
[Action("Fax Server Settings", "Get Fax Files Size", "GET", "/FaxServerSettings/Pbx.GetFaxFilesSize()")]
public sealed class GetFaxFilesSize : XapiAction<NoParameters>;

/// <summary>Reads fax server settings.</summary>
[Action("Fax Server Settings", "Get Fax Server Settings", "GET", "/FaxServerSettings")]
[Answer<FaxServerSettings>]
public sealed class GetFaxServerSettings : XapiAction<GetFaxServerSettingsParameters>;

/// <summary>Parameters of <see cref="GetFaxServerSettings"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetFaxServerSettingsParameters : EntityQuery;

/// <summary>Changes fax server settings.</summary>
[Action("Fax Server Settings", "Update Fax Server Settings", "PATCH", "/FaxServerSettings")]
public sealed class UpdateFaxServerSettings : XapiAction<FaxServerSettings>;
