// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Time report data. (XAPI Pbx.TimeReportData)</summary>
[Naming(Naming.AsWritten)]
public sealed record TimeReportData
{
    public Optional<DateTimeOffset> XValue { get; init; }

    public Optional<int> YValue1 { get; init; }

    public Optional<int> YValue2 { get; init; }
}
