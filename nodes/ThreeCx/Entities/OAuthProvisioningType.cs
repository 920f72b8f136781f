// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>O auth provisioning type. (XAPI Pbx.OAuthProvisioningType)</summary>
[Naming(Naming.AsWritten)]
public enum OAuthProvisioningType
{
    Manual,
    Dcr,
    Cimd,
    System,
}
