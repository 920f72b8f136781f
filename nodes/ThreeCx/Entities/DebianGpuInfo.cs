// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Debian gpu info. (XAPI Pbx.DebianGpuInfo)</summary>
[Naming(Naming.AsWritten)]
public sealed record DebianGpuInfo
{
    public Optional<string> GpuId { get; init; }

    public Optional<string> GpuName { get; init; }

    public Optional<int> GpuUsagePercent { get; init; }

    public Optional<int> MemoryFree { get; init; }

    public Optional<int> MemoryTotal { get; init; }

    public Optional<int> MemoryUsagePercent { get; init; }

    public Optional<int> MemoryUsed { get; init; }
}
