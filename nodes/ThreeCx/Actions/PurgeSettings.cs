// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Purge all logs.</summary>
[Action("Purge Settings", "Purge All Logs", "POST", "/PurgeAllLogs")]
public sealed class PurgeAllLogs : XapiAction<NoParameters>;

/// <summary>Purge calls.</summary>
[Action("Purge Settings", "Purge Calls", "POST", "/PurgeCalls")]
public sealed class PurgeCalls : XapiAction<PurgeCallsParameters>;

/// <summary>Parameters of <see cref="PurgeCalls"/>.</summary>
public sealed record PurgeCallsParameters
{
    public Optional<JsonText<PurgeSettings>> Period { get; init; }
}

/// <summary>Purge chats.</summary>
[Action("Purge Settings", "Purge Chats", "POST", "/PurgeChats")]
public sealed class PurgeChats : XapiAction<PurgeChatsParameters>;

/// <summary>Parameters of <see cref="PurgeChats"/>.</summary>
public sealed record PurgeChatsParameters
{
    public Optional<JsonText<PurgeSettings>> Period { get; init; }
}
