using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Ends a call that is going on.</summary>
[Action("Active Calls", "Drop Call", "POST", "/ActiveCalls({Id})/Pbx.DropCall", Description = "Ends a call that is going on")]
public sealed class DropCall : XapiAction<CallById>;

/// <summary>Lists the calls that are going on.</summary>
[Action("Active Calls", "List Active Call", "GET", "/ActiveCalls", Description = "Lists the calls that are going on")]
[Answer<ActiveCall>(IsList = true)]
public sealed class ListActiveCall : XapiAction<ListQuery>;
