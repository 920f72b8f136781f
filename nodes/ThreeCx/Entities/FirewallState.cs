// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Firewall state. (XAPI Pbx.FirewallState)</summary>
[Naming(Naming.AsWritten)]
public sealed record FirewallState
{
    public Optional<string> Html { get; init; }

    public Optional<string> Id { get; init; }

    public Optional<bool> Running { get; init; }

    public Optional<bool> Stopping { get; init; }
}
