// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Lists security refresh tokens.</summary>
[Action("Security Tokens", "List Security Refresh Token", "GET", "/SecurityTokens")]
[Answer<RefreshToken>(IsList = true)]
public sealed class ListSecurityRefreshToken : XapiAction<ListQuery>;

/// <summary>Revoke security token.</summary>
[Action("Security Tokens", "Revoke Security Token", "POST", "/SecurityTokens({Id})/Pbx.RevokeToken")]
public sealed class RevokeSecurityToken : XapiAction<CallById>;
