// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Lists countries.</summary>
[Action("Countries", "List Country", "GET", "/Countries")]
[Answer<Country>(IsList = true)]
public sealed class ListCountry : XapiAction<ListQuery>;
