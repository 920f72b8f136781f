// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Lists did numbers.</summary>
[Action("Did Numbers", "List Did Number", "GET", "/DidNumbers")]
[Answer<DidNumber>(IsList = true)]
public sealed class ListDidNumber : XapiAction<ListQuery>;
