// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>My phone request stats. (XAPI Pbx.MyPhoneRequestStats)</summary>
[Naming(Naming.AsWritten)]
public sealed record MyPhoneRequestStats
{
    public Optional<double> AvgDuration { get; init; }

    public Optional<long> Count { get; init; }

    public Optional<int> MaxDuration { get; init; }

    public Optional<int> RequestId { get; init; }

    public Optional<long> SumDuration { get; init; }
}
