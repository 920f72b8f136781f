// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Lists refresh tokens.</summary>
[Action("My Tokens", "List Refresh Token", "GET", "/MyTokens")]
[Answer<RefreshToken>(IsList = true)]
public sealed class ListRefreshToken : XapiAction<ListQuery>;

/// <summary>Revoke token.</summary>
[Action("My Tokens", "Revoke Token", "POST", "/MyTokens({Id})/Pbx.RevokeToken")]
public sealed class RevokeToken : XapiAction<CallById>;
