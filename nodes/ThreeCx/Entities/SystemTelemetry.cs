// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>System telemetry. (XAPI Pbx.SystemTelemetry)</summary>
[Naming(Naming.AsWritten)]
public sealed record SystemTelemetry
{
    public Optional<double> CpuUsage { get; init; }

    public Optional<long> FreeDiskSpace { get; init; }

    public Optional<long> FreePhysicalMemory { get; init; }

    public Optional<long> FreeVirtualMemory { get; init; }

    public Optional<long> TickCount { get; init; }

    public Optional<DateTimeOffset> Time { get; init; }

    public Optional<long> TotalDiskSpace { get; init; }

    public Optional<long> TotalPhysicalMemory { get; init; }

    public Optional<long> TotalVirtualMemory { get; init; }
}
