// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Lists network interfaces.</summary>
[Action("Network Interfaces", "List Network Interface", "GET", "/NetworkInterfaces")]
[Answer<NetworkInterface>(IsList = true)]
public sealed class ListNetworkInterface : XapiAction<ListQuery>;
