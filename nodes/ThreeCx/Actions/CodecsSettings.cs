// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Reads codecs settings.</summary>
[Action("Codecs Settings", "Get Codecs Settings", "GET", "/CodecsSettings")]
[Answer<CodecsSettings>]
public sealed class GetCodecsSettings : XapiAction<GetCodecsSettingsParameters>;

/// <summary>Parameters of <see cref="GetCodecsSettings"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetCodecsSettingsParameters : EntityQuery;

/// <summary>Changes codecs settings.</summary>
[Action("Codecs Settings", "Update Codecs Settings", "PATCH", "/CodecsSettings")]
public sealed class UpdateCodecsSettings : XapiAction<CodecsSettings>;
