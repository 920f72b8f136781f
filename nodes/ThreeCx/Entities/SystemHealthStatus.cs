// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>System health status. (XAPI Pbx.SystemHealthStatus)</summary>
[Naming(Naming.AsWritten)]
public sealed record SystemHealthStatus
{
    public Optional<int> CustomTemplatesCount { get; init; }

    public Optional<bool> Firewall { get; init; }

    public Optional<int> Id { get; init; }

    public Optional<bool> Phones { get; init; }

    public Optional<bool> Trunks { get; init; }

    public Optional<int> UnsupportedFirmwaresCount { get; init; }
}
