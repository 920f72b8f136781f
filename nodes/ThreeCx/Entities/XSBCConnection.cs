// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>XSBC connection. (XAPI Pbx.XSBCConnection)</summary>
[Naming(Naming.AsWritten)]
public sealed record XSBCConnection
{
    public Optional<long> Calls { get; init; }

    public Optional<string> Cpu { get; init; }

    public Optional<string> Disk { get; init; }

    public Optional<string> ElapsedTime { get; init; }

    public Optional<long> Latency { get; init; }

    public Optional<string> Memory { get; init; }

    public Optional<long> RegisteredPhones { get; init; }

    public Optional<bool> UdpActive { get; init; }

    public Optional<bool> Up { get; init; }
}
