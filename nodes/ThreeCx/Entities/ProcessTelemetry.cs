// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Process telemetry. (XAPI Pbx.ProcessTelemetry)</summary>
[Naming(Naming.AsWritten)]
public sealed record ProcessTelemetry
{
    public Optional<long> HandleCount { get; init; }

    public Optional<long> PrivateMemory { get; init; }

    public Optional<long> ProcessCount { get; init; }

    public Optional<PhoneSystemService> Service { get; init; }

    public Optional<long> ThreadCount { get; init; }

    public Optional<DateTimeOffset> Time { get; init; }
}
