// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Lists call flow scripts.</summary>
[Action("Call Flow Scripts", "List Call Flow Script", "GET", "/CallFlowScripts")]
[Answer<CallFlowScript>(IsList = true)]
public sealed class ListCallFlowScript : XapiAction<ListQuery>;
