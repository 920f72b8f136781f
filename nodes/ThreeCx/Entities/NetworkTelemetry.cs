// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Network telemetry. (XAPI Pbx.NetworkTelemetry)</summary>
[Naming(Naming.AsWritten)]
public sealed record NetworkTelemetry
{
    public Optional<string> Id { get; init; }

    public Optional<double> KbpsReceived { get; init; }

    public Optional<double> KbpsSent { get; init; }

    public Optional<DateTimeOffset> Time { get; init; }
}
