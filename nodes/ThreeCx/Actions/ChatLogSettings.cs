// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Reads chat log settings.</summary>
[Action("Chat Log Settings", "Get Chat Log Settings", "GET", "/ChatLogSettings")]
[Answer<ChatLogSettings>]
public sealed class GetChatLogSettings : XapiAction<GetChatLogSettingsParameters>;

/// <summary>Parameters of <see cref="GetChatLogSettings"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetChatLogSettingsParameters : EntityQuery;

/// <summary>Changes chat log settings.</summary>
[Action("Chat Log Settings", "Update Chat Log Settings", "PATCH", "/ChatLogSettings")]
public sealed class UpdateChatLogSettings : XapiAction<ChatLogSettings>;
