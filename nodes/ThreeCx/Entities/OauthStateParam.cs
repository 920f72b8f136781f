// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Oauth state param. (XAPI Pbx.OauthStateParam)</summary>
[Naming(Naming.AsWritten)]
public sealed record OauthStateParam
{
    public Optional<string> PKCECodeVerifier { get; init; }

    public Optional<string> RedirectUri { get; init; }

    public Optional<string> Variable { get; init; }
}
