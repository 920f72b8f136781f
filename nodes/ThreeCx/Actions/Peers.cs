// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Reads a peer by number.</summary>
[Action("Peers", "Get Peer By Number", "GET", "/Peers(Number={Number})")]
[Answer<Peer>]
public sealed class GetPeerByNumber : XapiAction<GetByNumber>;

/// <summary>Reads report peers.</summary>
[Action("Peers", "Get Report Peers", "GET", "/Peers/Pbx.GetReportPeers()")]
[Answer<Peer>(IsList = true)]
public sealed class GetReportPeers : XapiAction<ListQuery>;

/// <summary>Lists peers.</summary>
[Action("Peers", "List Peer", "GET", "/Peers")]
[Answer<Peer>(IsList = true)]
public sealed class ListPeer : XapiAction<ListQuery>;

/// <summary>Retreive peers by numbers.</summary>
[Action("Peers", "Retreive Peers By Numbers", "POST", "/Peers/Pbx.RetreivePeersByNumbers")]
[Answer<Peer>(IsList = true)]
public sealed class RetreivePeersByNumbers : XapiAction<RetreivePeersByNumbersParameters>;

/// <summary>Parameters of <see cref="RetreivePeersByNumbers"/>.</summary>
public sealed record RetreivePeersByNumbersParameters
{
    public Optional<JsonText<RetreivePeersRequest>> PeersRequest { get; init; }
}
