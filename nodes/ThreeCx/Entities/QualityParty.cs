// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Quality party. (XAPI Pbx.QualityParty)</summary>
[Naming(Naming.AsWritten)]
public sealed record QualityParty
{
    public Optional<string> AddressStr { get; init; }

    public Optional<int> Burst { get; init; }

    public Optional<string> Codec { get; init; }

    public Optional<int> Duration { get; init; }

    public Optional<int> GlobalPort { get; init; }

    public Optional<bool> Inbound { get; init; }

    public Optional<int> LocalPort { get; init; }

    public Optional<string> Location { get; init; }

    public Optional<double> MOSFromPBX { get; init; }

    public Optional<double> MOSToPBX { get; init; }

    public Optional<string> Number { get; init; }

    public Optional<double> RTT { get; init; }

    public Optional<double> RxJitter { get; init; }

    public Optional<double> RxLost { get; init; }

    public Optional<int> RxPackets { get; init; }

    public Optional<string> TunAddressStr { get; init; }

    public Optional<int> TxBursts { get; init; }

    public Optional<double> TxJitter { get; init; }

    public Optional<double> TxLost { get; init; }

    public Optional<int> TxPackets { get; init; }

    public Optional<string> UserAgent { get; init; }
}
