// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Network settings. (XAPI Pbx.NetworkSettings)</summary>
[Naming(Naming.AsWritten)]
public sealed record NetworkSettings
{
    public Optional<bool> AllowSourceAsOutbound { get; init; }

    public Optional<bool> DirectSIPAllowExternal { get; init; }

    public Optional<string> DirectSIPLocalDomain { get; init; }

    public Optional<bool> FirewallKeepAlive { get; init; }

    public Optional<int> FirewallKeepAliveInterval { get; init; }

    public Optional<string> Id { get; init; }

    public Optional<bool> IpV6BindingEnabled { get; init; }

    public Optional<string> PbxPublicFQDN { get; init; }

    public Optional<string> PublicInterface { get; init; }

    public Optional<string> PublicStaticIP { get; init; }

    public Optional<int> SipPort { get; init; }

    public Optional<bool> StunDisabled { get; init; }

    public Optional<string> StunPrimaryHost { get; init; }

    public Optional<int> StunPrimaryPort { get; init; }

    public Optional<int> StunQuery { get; init; }

    public Optional<string> StunSecondaryHost { get; init; }

    public Optional<int> StunSecondaryPort { get; init; }

    public Optional<string> StunThirdHost { get; init; }

    public Optional<int> StunThirdPort { get; init; }

    public Optional<int> TunnelPort { get; init; }
}
