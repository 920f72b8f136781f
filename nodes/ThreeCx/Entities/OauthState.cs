// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Oauth state. (XAPI Pbx.OauthState)</summary>
[Naming(Naming.AsWritten)]
public sealed record OauthState
{
    public Optional<string> CodeChallenge { get; init; }

    public Optional<string> State { get; init; }
}
