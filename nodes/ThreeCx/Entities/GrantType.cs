// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Grant type. (XAPI Pbx.GrantType)</summary>
[Naming(Naming.AsWritten)]
public enum GrantType
{
    Password,
    Support,
    Sso,
    OAuthClient,
    ClientCredentials,
    Provisioning,
}
