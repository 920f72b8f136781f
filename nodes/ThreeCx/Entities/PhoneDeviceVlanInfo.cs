// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Phone device vlan info. (XAPI Pbx.PhoneDeviceVlanInfo)</summary>
[Naming(Naming.AsWritten)]
public sealed record PhoneDeviceVlanInfo
{
    public Optional<bool> Configurable { get; init; }

    public Optional<bool> Enabled { get; init; }

    public Optional<int> Priority { get; init; }

    public Optional<bool> PriorityConfigurable { get; init; }

    public Optional<int> PriorityMax { get; init; }

    public Optional<int> PriorityMin { get; init; }

    public Optional<PhoneDeviceVlanType> Type { get; init; }

    public Optional<int> VlanId { get; init; }

    public Optional<int> VlanIdMax { get; init; }

    public Optional<int> VlanIdMin { get; init; }
}
