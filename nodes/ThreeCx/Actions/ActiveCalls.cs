// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Drops a call.</summary>
[Action("Active Calls", "Drop Call", "POST", "/ActiveCalls({Id})/Pbx.DropCall")]
public sealed class DropCall : XapiAction<CallById>;

/// <summary>Lists active calls.</summary>
[Action("Active Calls", "List Active Call", "GET", "/ActiveCalls")]
[Answer<ActiveCall>(IsList = true)]
public sealed class ListActiveCall : XapiAction<ListQuery>;
