// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Service info. (XAPI Pbx.ServiceInfo)</summary>
[Naming(Naming.AsWritten)]
public sealed record ServiceInfo
{
    public Optional<string> DisplayName { get; init; }

    public Optional<int> HandleCount { get; init; }

    public Optional<long> MemoryUsed { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<bool> RestartEnabled { get; init; }

    public Optional<DateTimeOffset> SampleTime { get; init; }

    public Optional<bool> StartStopEnabled { get; init; }

    public Optional<ServiceStatus> Status { get; init; }

    public Optional<int> ThreadCount { get; init; }

    public Optional<long> TotalProcessorTime { get; init; }
}
